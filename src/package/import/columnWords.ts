// Words that head columns, in the languages of the page and of the tables it is likely to meet.
import { foldText } from '../../lib/foldText.ts';

const words = (text: string): readonly string[] => text.split(',').map((word) => foldText(word));

export const ORIGIN_WORDS = words(
  'origin,from,source,src,sender,o,coo,home,citizenship,citizen,nationality,birth,born,start,departure,departures from,pickup,sending,previous residence,c birth,haradan,mənşə,çıxış,vətəndaşlıq,откуда,происхождения,происхождение,выхода,выезда,гражданство,рождения,отправления,nereden,kaynak,köken,çıkış,menşe,uyruk,doğum,origine,depuis,départ,provenance,nationalité,naissance,origen,desde,salida,procedencia,nacionalidad,nacimiento',
);
export const DESTINATION_WORDS = words(
  'destination,dest,to,target,tgt,d,receiver,receiving,asylum,residence,host,hosting,arrival,end,dropoff,coa,geo,ref area,reporting,reporter,haraya,hara,təyinat,gəliş,yaşayış,куда,назначения,назначение,прибытия,убежища,проживания,въезда,nereye,hedef,varış,ikamet,sığınma,vers,arrivée,asile,résidence,destino,hacia,llegada,asilo,residencia',
);
export const PEOPLE_WORDS = words(
  'people,persons,person,count,migrants,migrant,value,obs value,number,flow,flows,total,magnitude,trips,n,volume,weight,stock,movers,passengers,refugees,arrivals,population,quantity,say,sayı,adam,nəfər,miqrant,insan,число,количество,человек,людей,мигрантов,всего,поток,значение,kişi,göçmen,toplam,değer,adet,nombre,effectif,personnes,valeur,flux,número,personas,cantidad,valor,migrantes',
);
export const TIME_WORDS = words(
  'year,years,time,time period,date,month,period,day,datetime,timestamp,start time,quarter,il,tarix,ay,год,годы,дата,месяц,период,время,yıl,tarih,dönem,année,an,période,mois,año,fecha,mes,periodo',
);
export const KIND_WORDS = words(
  'sex,gender,type,kind,category,mode,purpose,reason,age,age group,population type,status,class,cins,növ,kateqoriya,məqsəd,пол,вид,тип,категория,цель,возраст,cinsiyet,tür,kategori,amaç,sexe,genre,catégorie,motif,âge,sexo,género,tipo,categoría,motivo,edad',
);
/** What measures something else than people. */
export const SCORE_WORDS = words(
  'score,index,rank,ranking,rate,percent,percentage,share,probability,ratio,average,mean,likelihood,dərəcə,faiz,pay,индекс,доля,процент,ранг,оценка,endeks,oran,yüzde,puan,indice,taux,part,pourcentage,índice,tasa,porcentaje',
);
/** A kind that is the sum of the others. */
const WHOLE_KINDS = new Set(
  words(
    't,total,_t,both,both sexes,all,mf,m f,male and female,all ages,total both sexes,hamısı,hər iki cins,cəmi,оба пола,всего,все,итого,her ikisi,toplam,les deux,ensemble,ambos,ambos sexos,todos',
  ),
);

/** How well a folded header fits: 3 the word itself, 2 the word among others, 0 not at all. */
export function wordFit(folded: string, of: readonly string[]): number {
  if (of.includes(folded)) return 3;
  const padded = ` ${folded} `;
  return of.some((word) => word.length > 1 && padded.includes(` ${word} `)) ? 2 : 0;
}

/** Whether a kind is the sum of the kinds beside it. */
export function isWholeKind(kind: string): boolean {
  const folded = foldText(kind);
  return WHOLE_KINDS.has(folded) || /\b(?:both sexes|both|total|ensemble|оба пола)\b/.test(folded);
}
