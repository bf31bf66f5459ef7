import { Delta } from '@/components/ui/delta';

const weeks = [6.2, 8.6, 7, 7, 7.1, 7.8, 8.3, 8, 8.2, 7.4, 6.5, 7, 8.2, 6.8, 9.5, 8.1, 6.7, 7.9, 8.8, 9.7, 8.1, 8.6, 11.1, 13.4, 14.1, 13.8, 8.1];
const before = [6.5, 15.8, 17.3, 9, 8.8, 9.9, 10.3, 6.3, 8.1, 5.6, 4.7, 6.8, 6.8, 6.1, 7.6, 7.2, 5.2, 7.3, 8.6, 7, 8.6, 6, 8, 5.3, 7.9, 5.4, 4.8];
const [WIDTH, HEIGHT, TOP, LEFT] = [440, 200, 12, 44];
const step = (WIDTH - LEFT) / weeks.length;
const y = (thousands: number) => HEIGHT - 24 - (thousands / 20) * (HEIGHT - 24 - TOP);
const line = before.map((thousands, week) => `${LEFT + (week + 0.5) * step},${y(thousands)}`).join(' ');
const months = ['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'];

function SampleChart() {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden className="figures mt-4 w-full fill-chart-axis text-[12px]">
      {[0, 10, 20].map((thousands) => (
        <g key={thousands}>
          <line x1={LEFT} x2={WIDTH} y1={y(thousands)} y2={y(thousands)} className="stroke-chart-grid" />
          <text x={LEFT - 10} y={y(thousands) + 4} textAnchor="end">
            {thousands === 0 ? '$0' : `$${thousands}K`}
          </text>
        </g>
      ))}
      {weeks.map((thousands, week) => (
        <rect key={week} x={LEFT + week * step + step * 0.18} width={step * 0.64} y={y(thousands)} height={y(0) - y(thousands)} rx="2" className="fill-chart-1" />
      ))}
      <polyline points={line} className="fill-none stroke-surface" strokeWidth="4.5" strokeLinejoin="round" />
      <polyline points={line} className="fill-none stroke-chart-ghost" strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round" />
      {months.map((month, index) => (
        <text key={month} x={LEFT + (index * 4.4 + 2) * step} y={HEIGHT - 4} textAnchor="middle">
          {month}
        </text>
      ))}
    </svg>
  );
}

/** What waits behind the door, with the figures of a shop that does not exist. */
export function Sample() {
  return (
    <div className="grid w-[min(480px,100%)] gap-4" aria-hidden>
      <section className="rounded-lg border border-border bg-surface p-6 pb-4 shadow-card">
        <p className="text-body-sm font-medium text-secondary">Total sales</p>
        <p className="figures text-hero font-semibold tracking-[-0.03em]">$231,885.66</p>
        <p className="mt-1 flex gap-2 text-body-sm">
          <Delta change={{ kind: 'up', text: '+10.8%' }} />
          <span className="text-muted">last 6 months</span>
        </p>
        <SampleChart />
      </section>
      <p className="text-center text-body-sm text-muted">
        The same figures as your Shopify admin, to the cent.
        <br />
        Every one opens to the orders behind it.
      </p>
    </div>
  );
}
