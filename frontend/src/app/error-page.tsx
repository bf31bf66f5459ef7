import { TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useRouteError } from 'react-router';
import { Button, buttonClass } from '@/components/ui/button';
import { State } from '@/components/ui/state';

const RELOADED = 'xenostore.reloaded';

/** A page that cannot be loaded is one that a newer release has replaced: loading anew brings that. Once; twice means something else. */
function useNewRelease(error: unknown): void {
  useEffect(() => {
    const stale = error instanceof TypeError && /import|module|fetch/i.test(error.message);
    if (stale && sessionStorage.getItem(RELOADED) === null) {
      sessionStorage.setItem(RELOADED, '1');
      location.reload();
    }
  }, [error]);
}

/** When a page breaks, the rest stands. */
export function ErrorPage() {
  const error = useRouteError();
  useNewRelease(error);
  return (
    <div className="grid min-h-96 place-items-center">
      <title>{'Something broke \u00b7 XenoStore'}</title>
      <State
        bad
        icon={TriangleAlert}
        title="This page broke."
        actions={
          <>
            <Button onClick={() => location.reload()}>Load again</Button>
            <Link to="/" className={buttonClass('ghost')}>
              To the overview
            </Link>
          </>
        }
      >
        Something went wrong on our side. Your figures are stored and not affected.
      </State>
    </div>
  );
}
