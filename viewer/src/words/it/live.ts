/** Words about what comes while the page is open, in Italian. */
import type { Arrivals } from '../../data/arrivals.ts';
import type { live as English } from '../en/live.ts';
import { counted, listed } from './types.ts';

export const live: typeof English = {
  arrived: ({ articles, claims, gone }: Arrivals): string => {
    const parts = [
      ...(articles === 0 ? [] : [counted(articles, 'nuovo articolo', 'nuovi articoli')]),
      ...(claims === 0 ? [] : [counted(claims, 'nuova affermazione', 'nuove affermazioni')]),
      ...(gone === 0 ? [] : [counted(gone, 'articolo rimosso', 'articoli rimossi')]),
    ];
    return parts.length === 0 ? 'Il grafo è cambiato.' : `${listed(parts)}.`;
  },
  notLoaded: (what: string): string => `Ciò che si vede è meno recente dell’archivio. ${what}`,
  dismiss: 'Chiudi l’avviso',
};
