import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

const scopes = ['read_orders', 'read_all_orders', 'read_customers', 'read_products'];

/** How to come by an access token, in a window. */
export function TokenHelp({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="An access token for XenoStore">
      <div className="grid gap-4 overflow-auto px-6 pt-4 pb-6 text-body-sm max-tablet:px-4">
        <ol className="grid list-decimal gap-3 pl-5 marker:text-muted">
          <li>
            In Shopify&rsquo;s admin open <b className="font-medium">Settings</b>, then <b className="font-medium">Apps</b>, and the app that reads your shop. You have none? Make
            one in Shopify&rsquo;s Dev Dashboard and install it.
          </li>
          <li>
            Grant it these Admin API scopes:
            <span className="mt-1.5 flex flex-wrap gap-1.5">
              {scopes.map((scope) => (
                <code key={scope} className="rounded-xs bg-sunken px-1.5 py-0.5 font-mono text-caption edge">
                  {scope}
                </code>
              ))}
            </span>
            <span className="mt-1.5 block text-muted">Without read_all_orders Shopify shows the last 60 days only. Ask for it under API access requests.</span>
          </li>
          <li>
            Install the app again so that the scopes count, and copy its <b className="font-medium">Admin API access token</b>. It begins with <code className="font-mono">shpat_</code>;
            Shopify shows it once.
          </li>
          <li>
            Paste it here. We keep it encrypted and read with it; we never write to your shop, except to ask for webhooks.
          </li>
        </ol>
        <a className={buttonClass()} href="https://help.shopify.com/manual/apps/app-types/custom-apps" target="_blank" rel="noreferrer">
          Shopify&rsquo;s help on custom apps
        </a>
      </div>
    </Dialog>
  );
}

interface TokenHelpButtonProps {
  /** `link` unless told. */
  look?: 'link' | 'button';
  children: string;
}

export function TokenHelpButton({ look = 'link', children }: TokenHelpButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {look === 'button' ? (
        <Button onClick={() => setOpen(true)}>{children}</Button>
      ) : (
        <button type="button" className="rounded-xs font-medium text-accent-text hover:underline" onClick={() => setOpen(true)}>
          {children}
        </button>
      )}
      <TokenHelp open={open} onOpenChange={setOpen} />
    </>
  );
}
