import type { VoiceBatch } from './voice-batch.ts';

/** Told outright, in few words and in many, with what is usual around it. */
export const TOLD_AGAIN: VoiceBatch = {
  'self-harm': `
    i'm suicidal and i don't know what to do | i'm going to overdose tonight | i cut myself five times today | i tried to strangle myself with a scarf | i starve myself and i'm proud of it | i make myself vomit after each meal
    i want to throw myself under the metro | i've bought pills to end it | i drank perfume to die | my brother tried to hang himself in the garage | my friend cuts her stomach and sends me pictures | she says she'll kill herself if i tell anyone
    i burn my skin with a hot spoon | i use a pin to hurt my feet so that nobody sees | i ran away on friday and i'm at the station | i take my sister's adhd pills to stay awake and my heart races | i've been drinking vodka from a water bottle at school | i can't live like this anymore, i want to end my life
    tengo ideas suicidas y no se que hacer | esta noche me voy a tomar todo | hoy me corte cinco veces | intente ahorcarme con una bufanda | me mato de hambre y me siento orgullosa | vomito despues de cada comida a proposito
    me quiero tirar al metro | compre pastillas para acabar con esto | tome perfume para morirme | mi hermano intento ahorcarse en el garaje | mi amiga se corta la panza y me manda fotos | dice que se mata si lo cuento
    me quemo la piel con una cuchara caliente | me clavo alfileres en los pies para que nadie vea | me escape el viernes y estoy en la terminal | tomo las pastillas de mi hermana y se me acelera el corazon | llevo vodka en la botella de agua al colegio | ya no puedo vivir asi, quiero acabar con mi vida`,
  abuse: `
    hits me every day when we are alone | hits me and then says sorry | beat me again last night | touches me when everybody sleeps | locks me in the bathroom for hours | me pega cada noche | me pega y luego pide perdon | me toca cuando todos duermen
    my stepbrother raped me | my dad beats us with a hose | my mum broke my arm | my uncle makes me touch his thing | my teacher touched my breasts | i'm being bullied every single day and nobody helps
    my father locks me in the basement without food | my boyfriend forced me | my gran slaps me until my nose bleeds | they are going to cut me down there in the holidays | my parents sold my cousin into marriage | mum leaves us alone for days
    a group of boys held me down and took my clothes off | my dad strangles my mum | my stepdad films me in the shower | my brother beats me up when our parents are at work | my foster dad comes into my bed | they make me beg in the street and take the money
    mi hermanastro me violo | mi papa nos pega con una manguera | mi mama me rompio el brazo | mi tio me hace tocarle su parte | mi profesor me toco los pechos | me hacen bullying todos los dias y nadie me ayuda
    mi padre me encierra en el sotano sin comida | mi novio me obligo | mi abuela me da cachetadas hasta que me sangra la nariz | en las vacaciones me van a cortar ahi abajo | vendieron a mi prima para casarla | mi mama nos deja solos varios dias
    un grupo de chicos me agarro y me quito la ropa | mi papa ahorca a mi mama | mi padrastro me graba en la ducha | mi hermano me golpea cuando mis papas trabajan | mi padre de acogida se mete en mi cama | me hacen pedir dinero en la calle y me lo quitan`,
  grooming: `
    a man on the internet is asking me for nudes | he's blackmailing me with my photos | i'm 13 and i have a secret boyfriend who is 28 | a stranger wants to meet me at his place | somebody offered me money for a naked video | my coach sends me sexual messages
    i sent a naked picture to someone and he shared it | a man followed me from school and asked me to get in his car | he showed me porn on video call | i'm going to meet someone from the internet tonight and nobody knows
    un hombre por internet me pide fotos desnuda | me chantajea con mis fotos | tengo 13 y un novio secreto de 28 | un desconocido quiere que vaya a su casa | alguien me ofrecio dinero por un video sin ropa | mi entrenador me manda mensajes sexuales
    le mande una foto desnuda a alguien y la compartio | un señor me siguio desde la escuela y me dijo que subiera a su coche | me enseño porno por videollamada | esta noche voy a conocer a alguien de internet y nadie lo sabe`,
  violence: `
    i'm going to stab a boy in my class | i want to shoot everyone at school | i have a gun at home and i'll use it on my stepdad | he threatened to kill me after school | they beat a boy until he didn't move, i was there | i'm building a bomb
    i'm going to poison my teacher's coffee | my brother is in a gang and has to kill someone | my ex says he'll throw acid in my face | i set a dog on fire and i'd do it with a person
    voy a apuñalar a uno de mi clase | quiero disparar a todos en la escuela | tengo un arma en casa y la voy a usar con mi padrastro | me amenazo con matarme a la salida | golpearon a un chico hasta que no se movia, yo estaba | estoy haciendo una bomba
    voy a envenenar el cafe de mi profe | mi hermano esta en una banda y tiene que matar a alguien | mi ex dice que me va a echar acido en la cara | le prendi fuego a un perro y lo haria con una persona`,
  none: '',
};
