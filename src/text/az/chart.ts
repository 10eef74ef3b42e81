// Words of the chart view in Azerbaijani.
import type { Messages } from '../en.ts';
import { azOrdinal } from './ordinal.ts';

export const azChart: Messages['chart'] = {
  measure: 'Göstərici',
  kind: 'Diaqramın növü',
  kinds: { time: 'İllər üzrə', flows: 'İl üzrə axınlar', matrix: 'Ölkə və il üzrə' },
  parts: 'Hissə və il üzrə',
  country: 'Ölkə',
  everyone: 'Bütün ölkələr',
  titled: (measure, of) => `${measure}: ${of}`,
  units: { persons: 'nəfər', 'usd-million': 'milyon ABŞ dolları', crimes: 'cinayət' },
  squareRoot: 'kvadrat kök oxu',
  proportional: 'mütənasib ox',
  keys: {
    report: 'hesabatdan',
    second: 'əlavə mənbə',
    other: 'həmin il üçün başqa göstərici',
    none: 'qeydə alınmayıb',
    missing: 'mövcud deyil kimi göstərilib',
    absent: 'məlumat yoxdur',
    partial: 'ilin bir hissəsi',
  },
  mark: (what, dates, value) => `${what}, ${dates}: ${value}`,
  flow: (from, to) => `${from} → ${to}`,
  scaleBar: (value) => `${value} nəfər; miqyas bu il üçündür`,
  noneFor: (list) => `Qeydə alınmayıb: ${list}`,
  missingFor: (list) => `Mövcud deyil: ${list}`,
  noFigure: (measure, year) => `${measure}: ${azOrdinal(year)} il üçün məlumat yoxdur.`,
  noFigureEver: (measure) => `${measure}: seçilmiş mənbələrdə məlumat yoxdur.`,
  noFigureOf: (measure, place) => `${measure}: ${place} üzrə məlumat yoxdur.`,
  nearest: 'Məlumat olan ən yaxın illər:',
  noFlows: (measure) => `${measure}: mənbə ölkələr üzrə istiqaməti göstərmir.`,
  describeTime: (years) => `Bu illər üçün məlumat var: ${years}.`,
  describeFlows: (year) => `Solda çıxış ölkələri, ortada Azərbaycan, sağda təyinat ölkələri, ${year}.`,
  describeMatrix: 'Hər sətir bir ölkə və ya hissə, hər sütun bir ildir; rəng tündləşdikcə say artır.',
};
