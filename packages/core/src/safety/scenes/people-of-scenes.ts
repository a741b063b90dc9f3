/** Who takes part: `{name}` in a scene stands for one of them. */
export const PEOPLE_OF_SCENES: Readonly<Record<string, string>> = {
  parent:
    'my dad|my mum|my mom|my stepdad|my father|my mother|my stepmum|dad|mum|moms boyfriend|my foster dad|my papa|my old man',
  relative:
    'my uncle|my grandad|my older cousin|my stepdad|my brother|my stepbrother|my grandpa|a friend of my dad|moms boyfriend|our lodger|my aunts husband',
  trusted:
    'my coach|my teacher|my tutor|the priest|my piano teacher|the caretaker|my scout leader|the bus driver|my karate teacher|our neighbour|the youth worker|my boss at the weekend job',
  stranger:
    'a man|some guy|this guy|an older boy|a woman|somebody i dont know|a stranger|a random|this man|someone older|a lad who is 24|my online friend|some dude',
  online:
    'on snap|on insta|on discord|on roblox|on tiktok|on fortnite|from the game|online|on telegram|on a chat site|on twitch|on minecraft|in the group chat|on whatsapp',
  friend:
    'my friend|my best friend|a girl in my class|a boy i know|my mate|my bff|my cousin|my sister|my brother|someone on my team|a kid in my year|my girlfriend',
  peers:
    'the boys in my class|some girls at school|the older kids|they all|a group of year 9s|the popular girls|my so called friends|kids on the bus|everyone in my class|three lads',
  when: 'every night|last night|again|all the time|when he drinks|on weekends|since christmas|yesterday|when nobody is home|after school||',
  padre:
    'mi papa|mi mama|mi padre|mi madre|mi padrastro|mi madrastra|el novio de mi mama|mi jefe|mi viejo|la pareja de mi madre|mi papi|mi padre de acogida',
  pariente:
    'mi tio|mi abuelo|mi primo mayor|mi padrastro|mi hermano|mi hermanastro|un amigo de mi papa|el novio de mi mama|mi cuñado|el que alquila el cuarto|el marido de mi tia',
  confianza:
    'mi entrenador|el profe|mi profesor de piano|el cura|el conserje|el vecino|mi monitor|el chofer del bus|mi profe particular|el catequista|mi jefe del trabajo|el pastor',
  extrano:
    'un hombre|un señor|un tipo|un chico mayor|una mujer|alguien que no conozco|un desconocido|uno de 24|mi amigo de internet|un chavo|un man|un pibe mas grande',
  linea:
    'por snap|por insta|en discord|en roblox|por tiktok|en fortnite|del juego|por internet|por telegram|en un chat|en twitch|de minecraft|en el grupo|por whatsapp',
  amiga:
    'mi amiga|mi mejor amigo|una chica de mi clase|un chico que conozco|mi amigo|mi bff|mi prima|mi hermana|mi hermano|uno de mi equipo|una compañera|mi novia',
  ellos:
    'los chicos de mi clase|unas chicas del cole|los mayores|todos|un grupo de tercero|las populares|mis supuestas amigas|los del bus|todo mi salon|unos chavos|mis compañeros|unas pibas',
  cuando:
    'cada noche|anoche|otra vez|todo el rato|cuando toma|los fines de semana|desde navidad|ayer|cuando no hay nadie|despues del cole||',
};
