import type { SlotKind } from '../curriculum/index.ts';

/** English words by kind, each with what Spanish speakers may say instead; `_` joins words that go together. */
const LISTS = {
  drink:
    'coffee=cafe,cortado tea=te water=agua juice=zumo,jugo orange_juice=zumo_de_naranja milk=leche beer=cerveza wine=vino hot_chocolate=chocolate_caliente lemonade=limonada cola=coca_cola',
  food: 'soup=sopa sandwich=bocadillo,sandwich cake=tarta,pastel cheese_sandwich=bocadillo_de_queso cheese=queso bread=pan salad=ensalada egg=huevo apple=manzana banana=platano orange=naranja tomato=tomate potato=patata,papa onion=cebolla carrot=zanahoria rice=arroz fish=pescado chicken=pollo meat=carne pizza=pizza burger=hamburguesa toast=tostada biscuit=galleta fruit=fruta grape=uva pear=pera strawberry=fresa lettuce=lechuga pepper=pimiento lemon=limon',
  job: 'nurse=enfermero,enfermera doctor=medico,medica teacher=profesor,profesora,maestro,maestra student=estudiante cook=cocinero,cocinera chef=chef waiter=camarero waitress=camarera engineer=ingeniero,ingeniera driver=conductor,conductora artist=artista designer=disenador,disenadora secretary=secretario,secretaria lawyer=abogado,abogada police_officer=policia actor=actor actress=actriz singer=cantante writer=escritor,escritora farmer=agricultor builder=albanil plumber=fontanero electrician=electricista programmer=programador,programadora manager=gerente shop_assistant=dependiente,dependienta journalist=periodista photographer=fotografo architect=arquitecto dentist=dentista scientist=cientifico musician=musico mechanic=mecanico hairdresser=peluquero,peluquera baker=panadero accountant=contable guide=guia',
  family:
    'mother=madre mum=mama father=padre dad=papa sister=hermana brother=hermano aunt=tia uncle=tio grandmother=abuela grandfather=abuelo cousin=primo,prima wife=mujer,esposa husband=marido,esposo daughter=hija son=hijo child=nino,nina niece=sobrina nephew=sobrino friend=amigo,amiga girlfriend=novia boyfriend=novio parent=padres',
  colour:
    'red=rojo,roja blue=azul green=verde black=negro,negra white=blanco,blanca yellow=amarillo,amarilla brown=marron grey=gris gray=gris orange=naranja pink=rosa purple=morado dark=oscuro silver=plateado',
  size: 'big=grande large=grande small=pequeno,pequena little=pequeno medium=mediano,mediana tall=alto,alta short=bajo,baja huge=enorme heavy=pesado,pesada long=largo',
  symptom:
    'cough=tos headache=dolor_de_cabeza fever=fiebre temperature=fiebre cold=resfriado stomach_ache=dolor_de_estomago stomach=estomago sore_throat=dolor_de_garganta head=cabeza throat=garganta back=espalda chest=pecho leg=pierna arm=brazo tired=cansado,cansada sick=enfermo,enferma ill=enfermo,enferma flu=gripe pain=dolor tooth=muela,diente toothache=dolor_de_muelas ear=oido hand=mano foot=pie hurt=duele eye=ojo nose=nariz sleep=duermo',
  activity:
    'museum=museo cinema=cine film=pelicula walk=paseo concert=concierto theatre=teatro park=parque beach=playa restaurant=restaurante shopping=compras football=futbol swim=nadar dinner=cena lunch=comida picnic=picnic party=fiesta coffee=cafe exhibition=exposicion game=partido dance=bailar music=musica cook=cocinar run=correr bike=bici',
  place:
    'station=estacion bridge=puente park=parque square=plaza museum=museo cinema=cine restaurant=restaurante cafe=cafeteria bank=banco church=iglesia hotel=hotel house=casa flat=piso shop=tienda train=tren bus=autobus platform=anden street=calle library=biblioteca beach=playa river=rio airport=aeropuerto supermarket=supermercado market=mercado school=colegio hospital=hospital bed=cama table=mesa chair=silla garden=jardin sofa=sofa kitchen=cocina corner=esquina taxi=taxi seat=asiento',
} as const;

export type ListedKind = keyof typeof LISTS;

export interface SlotWord {
  /** In English, as it is said. */
  value: string;
  words: readonly string[];
  spanish: boolean;
}

function readList(list: string): SlotWord[] {
  const entries = list.split(' ').flatMap((entry) => {
    const [english = '', spanish = ''] = entry.split('=');
    const value = english.replaceAll('_', ' ');
    const others = spanish === '' ? [] : spanish.split(',');
    return [
      { value, words: english.split('_'), spanish: false },
      ...others.map((other) => ({ value, words: other.split('_'), spanish: true })),
    ];
  });
  // The longest first: a cheese sandwich is not some cheese.
  return entries.sort((one, other) => other.words.length - one.words.length);
}

const WORDS = new Map<SlotKind, SlotWord[]>(
  Object.entries(LISTS).map(([kind, list]) => [kind as ListedKind, readList(list)]),
);

/** What is known of a kind; undefined for kinds that are no list. */
export function listSlotWords(kind: SlotKind): readonly SlotWord[] | undefined {
  return WORDS.get(kind);
}
