import { RangeTools } from '@/components/range/range-tools';
import { PageBody, PageTop } from '@/components/ui/page-top';

interface PlaceholderPageProps {
  title: string;
}

/** Stands where a page will be. */
export function PlaceholderPage({ title }: PlaceholderPageProps) {
  return (
    <>
      <PageTop title={title} tools={<RangeTools />} />
      <PageBody>{null}</PageBody>
    </>
  );
}
