interface PlaceholderPageProps {
  title: string;
}

/** Stands where a page will be. */
export function PlaceholderPage({ title }: PlaceholderPageProps) {
  return <h1 className="p-8 text-page">{title}</h1>;
}
