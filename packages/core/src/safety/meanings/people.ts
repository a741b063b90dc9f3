/** Who it is about. */
export const PEOPLE = `
  i: i im ive id ill my me myself mine us our we yo mi mis mio mia nos nosotros nosotras nuestra nuestro conmigo
  self: myself mismo misma
  parent: dad dads daddy father fathers stepdad stepfather mum mums mom moms mommy mummy mother mothers stepmum stepmom
    stepmother step_mum step_mom step_dad parents uncle uncles aunt auntie grandpa grandad granddad grandfather
    grandma gran granny nan carer foster guardian family padre padres papa papas papi apa madre mama mamas mami ama
    padrastro madrastra tio tia abuelo abuela hermanastro cuidadora cuidador viejo vieja moms_boyfriend
    mums_boyfriend mums_bf moms_bf novio_de_mi marido_de_mi
  sibling: brother brothers sister sisters bro sis cousin cousins stepbrother stepsister hermano hermana hermanos hermanito
    hermanita primo prima
  partner: boyfriend bf girlfriend gf ex novio novia pareja pololo
  authority: teacher teachers coach trainer priest pastor tutor headteacher principal neighbour neighbor babysitter monitor
    profe profesor profesora maestro maestra entrenador entrenadora cura sacerdote director vecino vecina canguro
    ninera instructor driver doctor medico photographer fotografo
  peer: friend friends bestie bff mate mates buddy classmate classmates kid kids boy boys girl girls someone somebody
    everyone everybody people ppl others they theyre theyll class gang group guys amigo amiga amigos amigas
    companero companera companeros companeras chico chica chicos chicas nino nina alguien todos todas gente unos
    unas ellos ellas banda pandilla clase mayores
  he-she: he hes she shes they theyre him her it el ella ellos ellas le lo la
  stranger: stranger strangers guy guys man men dude adult adults weirdo creep pedo older grown mayor mayores hombre hombres
    tipo tipos senor desconocido desconocida desconocidos adulto adulta viejo chavo vato sujeto moderator mod woman
    mujer old_man older_boy someone_online somebody_online
  others: everyone everybody family friends parents mum mom nobody no_one anyone world people dog cat todos nadie familia
    padres mama mundo gente perro quien kien
  target: him her them everyone everybody teacher mum mom dad stepdad brother sister classmates classmate person people
    someone somebody that_kid this_kid le lo la les los profe madre mama padre papa padrastro hermana hermano
    companeros alguien persona todos ese esa
  me: me us nos
  child: girl boy kid baby nina nino hija hijo hermanito hermanita little_brother little_sister little_girl daughter
  victim: sister brother baby mum mom dad mother father teacher classmates girlfriend boyfriend boy girl kid animals
    stepdad hermana hermano hermanito hermanita mama papa madre padre profe companeros novia novio chico chica nino
    animales padrastro someone person alguien persona`;
