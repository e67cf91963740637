import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDigitRuns } from '../../../utils/health/numbers/digit-runs';
import { findIdentifiers } from '../../../utils/health/numbers/find-numbers';
import { hasOwnWhy } from '../../../utils/health/why';
import { findIn, readIn } from './numbers-read';

/** What is read, each with its family and grade. */
function gradesIn(text: string): string[] {
  return findIn(text).map((one) => ('grade' in one ? `${one.family} ${one.grade}` : one.family));
}

describe('findNumbers reads', () => {
  it.each([
    ['Doliprane 1 g x3/j', 'dose: 1 g x3/j'],
    ['tramadol 50 mg x2/j', 'dose: 50 mg x2/j'],
    ['1 cp x 3 / jour', 'dose: 1 cp x 3 / jour'],
    ['1 cp matin et soir', 'dose: 1 cp matin et soir'],
    ['5 mg matin et soir', 'dose: 5 mg matin et soir'],
    ['2 bouffées par jour', 'dose: 2 bouffées par jour'],
    ['15 gouttes de Rivotril le soir', 'dose: 15 gouttes de Rivotril le soir'],
    ['1 comprimé toutes les 8 heures', 'dose: 1 comprimé toutes les 8 heures'],
    ['Levothyrox 75 µg/j', 'dose: 75 µg/j'],
    ['10 mg/kg/j', 'dose: 10 mg/kg/j'],
    ['insuline 12 UI le soir', 'dose: 12 UI le soir'],
    ['Kardegic 75 mg 1/j', 'dose: 75 mg 1/j'],
    ['1/2 cp le soir', 'dose: 2 cp le soir'],
    ['1 cp si besoin', 'dose: 1 cp si besoin'],
    ['Lyrica 1-0-1', 'dose: 1-0-1'],
    ['Lyrica 1 - 0 - 1 - 0', 'dose: 1 - 0 - 1 - 0'],
    ['2 bouffées', 'amount: 2 bouffées'],
    ['Ibrutinib 420 mg', 'amount: 420 mg'],
  ])('a dose: %s', (text, expected) => expect(readIn(text)).toEqual([expected]));

  it.each([
    ['plombémie à 520 µg/L', 'result: 520 µg/L'],
    ['plombémie à 520 μg/l', 'result: 520 μg/l'],
    ['plombemie 520 ug/l', 'result: 520 ug/l'],
    ['Hb 9,8 g/dL', 'result: 9,8 g/dL'],
    ['plaquettes 45 000/mm3', 'result: 45 000/mm3'],
    ['plaquettes 45\u202f000 / mm3', 'result: 45\u202f000 / mm3'],
    ['12 éléments/mm3', 'result: 12 éléments/mm3'],
    ['plaquettes 250 G/L', 'result: 250 G/L'],
    ['hippurique 1200 mg/g créat', 'result: 1200 mg/g créat'],
    ['cadmium 5 µg/g de créatinine', 'result: 5 µg/g de créatinine'],
    ['TSH 6,2 mUI/L', 'result: 6,2 mUI/L'],
    ['GGT 180 UI/L', 'result: 180 UI/L'],
    ['créatinine 129 µmol/L', 'result: 129 µmol/L'],
    ['albuminurie 0,4 g/24 h', 'result: 0,4 g/24 h'],
    ['ASAT 3 fois la normale', 'result: 3 fois la normale'],
    ['HbA1c à 8,2 %', 'result: HbA1c à 8,2 %'],
    ['clairance 45 mL/min', 'result: 45 mL/min'],
    ['60 Gy', 'result: 60 Gy'],
  ])('a result: %s', (text, expected) => expect(readIn(text)).toEqual([expected]));

  it.each([
    ['TA 14/8', 'blood-pressure: TA 14/8'],
    ['PA : 13/8', 'blood-pressure: PA : 13/8'],
    ['T.A. = 12/7', 'blood-pressure: T.A. = 12/7'],
    ['140/90 mmHg', 'blood-pressure: 140/90 mmHg'],
    ['tension artérielle à 150/95 mmHg', 'blood-pressure: tension artérielle à 150/95 mmHg'],
    ['FC 80', 'vital-sign: FC 80'],
    ['pouls : 72/min', 'vital-sign: pouls : 72/min'],
    ['SpO2 92 %', 'vital-sign: SpO2 92 %'],
    ['saturation à 95 % en air ambiant', 'vital-sign: saturation à 95 % en air ambiant'],
    ['fièvre à 39', 'vital-sign: fièvre à 39'],
    ['fie\u0300vre a\u0300 39', 'vital-sign: fie\u0300vre a\u0300 39'],
    ['T 38,5°', 'vital-sign: T 38,5°'],
    ['T° 38,5', 'vital-sign: T° 38,5'],
    ['IMC à 31,2', 'vital-sign: IMC à 31,2'],
    ['AV : 10/10 OD', 'acuity: AV : 10/10'],
    ['10/10 OD', 'acuity: 10/10'],
    ['OG 8/10 P2', 'acuity: OG 8/10 P2'],
    ['OD : -2,25 (-0,50 à 90°)', 'acuity: OD : -2,25 (-0,50 à 90°)'],
    ['perte de 35 dB à 4000 Hz', 'audiometry: 35 dB à 4000 Hz'],
    ['40 dB HL', 'audiometry: 40 dB HL'],
    ['VEMS 72 %', 'spirometry: VEMS 72 %'],
    ['CVF à 3,2 L', 'spirometry: CVF à 3,2 L'],
  ])('a measure: %s', (text, expected) => expect(readIn(text)).toEqual([expected]));

  it.each([
    ['pT2N0M0', 'tnm: pT2N0M0'],
    ['cT1c N0 M0', 'tnm: cT1c N0 M0'],
    ['ypT0N0', 'tnm: ypT0N0'],
    ['ASA 2', 'staging: ASA 2'],
    ['Gleason 7 (3+4)', 'staging: Gleason 7 (3+4)'],
    ['NYHA 2', 'staging: NYHA 2'],
    ['hernie L5-S1', 'staging: L5-S1'],
    ['EVA 6/10', 'score: EVA 6/10'],
    ['EVA à 6', 'score: EVA à 6'],
    ['MMSE 24/30', 'score: MMSE 24/30'],
    ['CIM-10 : F32.1', 'cim10: CIM-10 : F32.1'],
    ['code CIM10 M54.5', 'cim10: CIM10 M54.5'],
    ['32 SA', 'pregnancy: 32 SA'],
    ['32 SA + 4 j', 'pregnancy: 32 SA + 4 j'],
    ["28 semaines d'aménorrhée", "pregnancy: 28 semaines d'aménorrhée"],
    ['G2P1', 'pregnancy: G2P1'],
    ['tableau n° 57 RG', 'table: tableau n° 57'],
    ['tableau 57 A du régime général', 'table: tableau 57 A'],
    ['tableau 30 bis du régime général', 'table: tableau 30 bis'],
    ['IPP 15 %', 'incapacity: IPP 15 %'],
    ['Revaxis, lot n° U3A52V', 'vaccine-lot: lot n° U3A52V'],
  ])('a code or grade: %s', (text, expected) => expect(readIn(text)).toEqual([expected]));

  it.each([
    ['née le 12/03/1979', 'birth-date: née le 12/03/1979'],
    ['né(e) le 12.03.79', 'birth-date: né(e) le 12.03.79'],
    ['DDN : 12/03/1979', 'birth-date: DDN : 12/03/1979'],
    ['Date de naissance : 1er mars 1979', 'birth-date: Date de naissance : 1er mars 1979'],
    ['né le 12 03 1979', 'birth-date: né le 12 03 1979'],
    ['né en 1980', 'birth-date: né en 1980'],
    ['12/03/1979 (45 ans)', 'birth-date: 12/03/1979 (45 ans)'],
    ['1979-03-12 (45 ans)', 'birth-date: 1979-03-12 (45 ans)'],
    ['une salariée âgée de 45 ans', 'age: 45 ans'],
    ['patient de 52 ans', 'age: 52 ans'],
    ['M. Exemple, 45 ans, cariste', 'age: 45 ans'],
    ['Camille Exemple (45 ans)', 'age: 45 ans'],
  ])('of whom the text speaks, and nothing of health: %s', (text, expected) => {
    expect(readIn(text)).toEqual([expected]);
    expect(findIn(text)).toMatchObject([{ kind: 'value', grade: null, tellsOfPerson: true }]);
  });
});

describe('findNumbers leaves alone', () => {
  it.each([
    ['prices', 'une facture de 520 euros, 120 €, 3 g à 12 €'],
    ['versions', 'version 2.4.1, v1.0.1-2, Windows 11, Chrome 141'],
    ['sizes of files', 'un fichier de 5 Mo, 12 Go, 3 par jour'],
    ['shares of a budget', '80 % du budget, TVA 20 %'],
    ['screens and notes', 'écran 1920/1080, note 8/10, 24/24 et 7/7'],
    ['articles', 'article L4624-8, R. 4624-31, RGPD 2016/679, ISO 14001'],
    ['dates', 'le 14/8, le 12/03/2026 à 9 h 30, CSE du 14/8'],
    ['roads and buildings', 'RD 14/8, 12 bis rue du Port, bâtiment C2, salle B2'],
    [
      'the water of a building',
      "plomb dans l'eau du réseau : 12 µg/L, légionelles 0,5 mg/L dans l'eau chaude",
    ],
    ['the air of a workshop', "air de l'atelier : 0,1 mg/m3 de silice, CMR 5 mg/m³"],
    ['noise', '85 dB(A) à l’atelier, niveau sonore de 85 dB'],
    ['a fibre', 'fibre optique : perte de 0,3 dB'],
    ['electricity', 'tension 230 V, tension 400/230 V, tension 24/12 V'],
    ['the heat of a room', "température de 38 °C dans l'atelier"],
    ['days off', 'Je pose 1 CP le matin'],
    ['companies', 'capital de la société Exemple SA, 12 SA du groupe'],
    ['departments and careers', 'DEP 75, CV 2026'],
    ['spans of time', 'garantie 5 ans, depuis 10 ans, dans 3 mois, bail de 9 ans, contrat de 6 mois'],
    ['ages of the law', 'avant 18 ans, vous devez être âgé de 50 ans maximum'],
    ['tables of a report', 'tableau 3 du rapport, tableau n° 3 du budget'],
    ['cells of a sheet', 'cellules C5-C6'],
    ['counting', '1-2-3, 3-2-1, 4-4-2'],
    ['speeds and flows', '90 km/h, 12 L/min'],
    ['lots of a tender', 'lot 3 du marché, lot n° 12 de la commune'],
    ['people called Eva', 'Eva 2, Eva 17'],
    ['addresses of machines', 'IP 192.168.1.10'],
    ['hours', '8h30-12h, 14:30'],
    ['frequencies', '3 fois par jour, 2 réunions par semaine, 4 unités par jour'],
    ['formats and groups', 'A4, G20, B2B, W3C, T2 2026'],
    ['recommendations of the OMS', 'OMS 2023, OMS 3 recommandations'],
    ['solutions', 'solution diluée à 2 g/L'],
  ])('%s', (_what, text) => expect(readIn(text)).toEqual([]));
});

describe('findNumbers', () => {
  it('grades by how sure a value is', () => {
    expect(gradesIn('pT2N0M0')).toEqual(['tnm decisive']);
    expect(gradesIn('plombémie 520 µg/L')).toEqual(['result strong']);
    expect(gradesIn('520 µg/L')).toEqual(['result medium']);
    expect(gradesIn('Doliprane 1 g x3/j')).toEqual(['dose strong']);
    expect(gradesIn('Doliprane 1-0-1')).toEqual(['dose medium']);
    expect(gradesIn('32 SA')).toEqual(['pregnancy medium']);
    expect(gradesIn('enceinte, terme 32 SA')).toEqual(['pregnancy strong']);
  });

  it.each([
    ...['1 g x3/j', '420 mg', '9,8 g/dL', 'TA 14/8', 'FC 80', 'OD 8/10', '40 dB HL', 'VEMS 72 %', 'pT2N0M0'],
    ...['ASA 2', 'EVA 6/10', 'CIM-10 F32.1', '32 SA', 'tableau n° 57 RG', 'IPP 15 %'],
    ...['Revaxis, lot n° U3A52V', 'INS 255081416802538', 'NIR 255081416802538', 'IPP 9010572683'],
  ])('can say why « %s » counts', (text) => {
    expect(findIn(text).map(({ family }) => hasOwnWhy(family))).toEqual([true]);
  });

  it('reads several in a line, in order and without overlap', () => {
    const text =
      'M. Exemple, né le 12/03/1979 : TA 14/8, FC 80, Hb 9,8 g/dL, Kardegic 75 mg/j, INS 255081416802538.';
    expect(findIn(text).map(({ family }) => family)).toEqual([
      'birth-date',
      'blood-pressure',
      'vital-sign',
      'result',
      'dose',
      'ins',
    ]);
  });

  it('looks where it is told to, and nowhere else', () => {
    expect(findIdentifiers('TA 14/8, NIR 255081416802538', [3, 13])).toMatchObject([{ start: 13 }]);
    expect(findIdentifiers('NIR 255081416802538', [])).toEqual([]);
  });

  it('takes any text without an error, and gives places inside of it that do not overlap', () => {
    const soup = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '12/03/1979',
            '1-0-1',
            'mg',
            ' ',
            '\n',
            '/',
            'TA ',
            'x3/j',
            'é',
            'µg/L',
            '%',
            ' ans',
          ),
          fc.stringMatching(/^[\d .,/-]{0,12}$/),
          fc.string(),
        ),
        { maxLength: 40 },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const { start, end } of findIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gets through a long soup of digits of any kind', () => {
    for (const piece of [
      '1',
      '1 ',
      '1-0-',
      '2 55 08 ',
      '9,9/',
      'TA 1/',
      '1\u202f234 ',
      'à de est 1 ',
      '12/03/',
      '1 mg ',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      expect(findIn(text).every(({ end }) => end <= text.length)).toBe(true);
    }
  });

  it('finds each run of digits, those inside words too', () => {
    expect(findDigitRuns('pT2N0 le 12/03')).toEqual([2, 4, 9, 12]);
  });
});
