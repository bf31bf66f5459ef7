import { ChevronLeft } from 'lucide-react';
import { createContext, useContext, type ReactNode } from 'react';
import { Link } from 'react-router';

interface PageTopProps {
  title: string;
  /** Above the title: the list that this is one of. */
  back?: { to: string; label: string };
  /** Beside the title. */
  badges?: ReactNode;
  /** A line below: the shop's currency and zone, what is covered. */
  detail?: ReactNode;
  /** At the right, on a phone below. */
  tools?: ReactNode;
}

/** The head of a page; it also names the window. */
export function PageTop({ title, back, badges, detail, tools }: PageTopProps) {
  return (
    <header className="mx-auto flex max-w-(--content-max) flex-wrap items-center justify-between gap-4 px-8 pt-6 pb-4 max-desk:px-6 max-tablet:gap-3 max-tablet:px-4 max-tablet:pt-2">
      <title>{`${title} \u00b7 XenoStore`}</title>
      <div className="min-w-0">
        {back && (
          <Link to={back.to} className="mb-1 inline-flex items-center gap-1.5 text-body-sm text-muted hover:text-text">
            <ChevronLeft aria-hidden className="size-3.5" />
            {back.label}
          </Link>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <h1 className="text-page tracking-[-0.017em] wrap-anywhere">{title}</h1>
          {badges}
        </div>
        {detail && <div className="text-body-sm text-muted">{detail}</div>}
      </div>
      {tools && <div className="flex flex-wrap items-center gap-2 max-tablet:w-full">{tools}</div>}
    </header>
  );
}

/** What the shell has to say above the cards of any page: a lost connection, a history that is arriving. */
export const PageBanner = createContext<ReactNode>(null);

/** The column of cards below the head. */
export function PageBody({ children }: { children: ReactNode }) {
  const banner = useContext(PageBanner);
  return (
    <div className="mx-auto grid max-w-(--content-max) grid-cols-[minmax(0,1fr)] gap-4 px-8 pb-12 max-desk:px-6 max-tablet:gap-3 max-tablet:px-4 max-tablet:pb-6">
      {banner}
      {children}
    </div>
  );
}
