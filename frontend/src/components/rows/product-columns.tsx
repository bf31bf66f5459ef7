import type { ColumnDef } from '@tanstack/react-table';
import { Highlight } from '@/components/rows/highlight';
import { PhoneRow } from '@/components/rows/phone-row';
import { RowLink } from '@/components/rows/row-link';
import type { RowWords } from '@/components/rows/row-words';
import { formatCount, formatMoney } from '@/lib/money';

/** What is shown of a product in a list, as the API answers it. Amounts are those of the range. */
export interface ProductRow {
  /** Null for custom items and products since deleted. */
  id: number | null;
  title: string;
  vendor: string | null;
  productType: string | null;
  status: string | null;
  amounts: { orders: number; unitsSold: number; unitsReturned: number; netSales: string };
}

type ProductWords = Omit<RowWords, 'timeZone'>;

/** Items without a product are told apart by their title. */
export function productKey({ id, title }: ProductRow): string {
  return id === null ? `title ${title}` : String(id);
}

function Title({ product, search }: { product: ProductRow; search: string }) {
  const title = <Highlight text={product.title} search={search} />;
  return product.id === null ? (
    <span className="font-medium" title="A custom item, or a product since deleted">
      {title}
    </span>
  ) : (
    <RowLink to={`/products/${product.id}`}>{title}</RowLink>
  );
}

function word(text: string | null, search: string) {
  return <span className="text-secondary">{text ? <Highlight text={text} search={search} /> : '–'}</span>;
}

/** Columns of a list of products. */
export function productColumns({ currency, search }: ProductWords): ColumnDef<ProductRow>[] {
  return [
    { id: 'title', header: 'Product', meta: { sort: 'title' }, cell: ({ row }) => <Title product={row.original} search={search} /> },
    { id: 'vendor', header: 'Vendor', meta: { width: '11rem', wideOnly: true }, cell: ({ row }) => word(row.original.vendor, search) },
    { id: 'type', header: 'Type', meta: { width: '9rem', wideOnly: true }, cell: ({ row }) => word(row.original.productType, search) },
    { id: 'orders', header: 'Orders', meta: { width: '6rem', end: true, wideOnly: true }, cell: ({ row }) => formatCount(row.original.amounts.orders) },
    { id: 'units', header: 'Units', meta: { width: '6rem', end: true, sort: 'units' }, cell: ({ row }) => formatCount(row.original.amounts.unitsSold) },
    {
      id: 'returned',
      header: 'Returned',
      meta: { width: '6.5rem', end: true, wideOnly: true },
      cell: ({ row }) => <span className="text-secondary">{formatCount(row.original.amounts.unitsReturned)}</span>,
    },
    {
      id: 'netSales',
      header: 'Net sales',
      meta: { width: '9rem', end: true, sort: 'netSales' },
      cell: ({ row }) => <span className="font-medium">{formatMoney(row.original.amounts.netSales, currency)}</span>,
    },
  ];
}

/** A product's two lines on a phone. */
export function productPhoneRow({ currency, search }: ProductWords) {
  return (product: ProductRow) => {
    const { unitsSold, netSales } = product.amounts;
    return (
      <PhoneRow
        title={<Title product={product} search={search} />}
        value={<span className="font-medium">{formatMoney(netSales, currency)}</span>}
        detail={[`${formatCount(unitsSold)} ${unitsSold === 1 ? 'unit' : 'units'}`, product.vendor].filter(Boolean).join(' · ')}
      />
    );
  };
}
