import { EXTRACTION_COLUMNS, fictitiousExtraction } from '../../../tools/fictitious/extraction';

/** A row of the extraction by the names of its columns; what is left out is empty. */
export type ExtractionRow = Readonly<Record<string, string>>;

/** Fictitious people that tests look for. */
export const KNOWN_ROWS: readonly ExtractionRow[] = [
  {
    'Type de BAL': 'PER',
    'Adresse BAL': 'dominique@exemple.mssante.fr',
    'Type Identifiant PP': '8',
    'Identifiant PP': '10999999991',
    "Civilité d'exercice": 'DR',
    "Nom d'exercice": 'EXEMPLE',
    "Prénom d'exercice": 'Claire',
    'Code Profession': '10',
    'Libellé Profession': 'Médecin',
    'Code savoir-faire': 'SM25',
    'Libellé savoir-faire': 'Médecine du travail',
    'Raison Sociale structure BAL': 'SERVICE DE SANTE AU TRAVAIL EXEMPLE',
    'L6LIGNEACHEMINEMENT structure BAL': '33000 BORDEAUX',
    'Code postal structure BAL': '33000',
  },
  {
    'Type de BAL': 'PER',
    'Adresse BAL': 'sacha.martin-modele@medecin.mssante.fr',
    'Type Identifiant PP': '8',
    'Identifiant PP': '10999999983',
    "Civilité d'exercice": 'DR',
    "Nom d'exercice": 'MARTIN-MODELE',
    "Prénom d'exercice": 'Sacha',
    'Code Profession': '10',
    'Libellé Profession': 'Médecin',
  },
];

/** An extraction with the known people and `filler` made-up ones. */
export function smallExtraction(filler = 2_000, day = '2026-11-21'): string {
  const columns = EXTRACTION_COLUMNS;
  const known = KNOWN_ROWS.map((row) => columns.map((name) => row[name] ?? '').join('|'));
  const [header = '', ...others] = [...fictitiousExtraction({ rows: filler, seed: 7, day })].map((line) =>
    line.trimEnd(),
  );
  return `${[header, ...known, ...others].join('\n')}\n`;
}
