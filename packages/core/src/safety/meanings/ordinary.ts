/** What days are full of on which nothing is wrong: beside these, a hard word is seldom a danger. */
export const ORDINARY = `
  animal: cat cats dog dogs puppy kitten hamster rabbit horse horses bird birds fish goldfish snake spider spiders bee wasp
    mosquito shark lion bear wolf fox chicken cow pigs pet pets vet zoo gato gata gatos perro perra perros cachorro
    conejo caballo caballos pajaro pajaros pez peces serpiente araña arana aranas abeja avispa tiburon leon oso lobo
    zorro gallina vaca mascota mascotas veterinario hairballs
  sport: football soccer basketball volleyball tennis hockey rugby swimming match team goal goals penalty league captain
    training practice gymnastics skating skate skiing cycling bike race marathon karate judo boxing chess trophy
    scored won lost referee pe push_ups futbol baloncesto basquet voley tenis natacion partido equipo gol goles liga
    capitan entreno entrenamiento gimnasia patinar patinando esqui ciclismo bici carrera ajedrez trofeo ganamos
    perdimos arbitro flexiones portero cancha basket
  treat: pizza cake cakes chocolate chocolates ice_cream popcorn biscuits cookies burger sandwich sandwiches soup pasta
    toast breakfast juice milk tea coffee crisps vegetarian allergic ramadan tarta pastel helado palomitas galletas
    hamburguesa bocadillo bocadillos sopa tostada tostadas desayuno jugo zumo leche te cafe patatas vegetariana
    vegetariano alergico alergica cacahuetes peanuts broccoli brocoli egg huevo huevos bread_and
  occasion: birthday party christmas holidays holiday vacation vacations wedding surprise present trip picnic sleepover
    carnival easter concert cinema museum beach cumple cumpleanos fiesta navidad vacaciones sorpresa regalo viaje
    excursion campamento camp concierto cine museo playa boda pijamas halloween scouts
  school-task: homework exercise exercises worksheet essay paragraph paragraphs thesis presentation project notebook grade
    grades mark marks_in maths math fractions biology chemistry physics geography history science teacher_said lesson
    lessons quiz test tests exam exams vocabulary grammar verb verbs tense noun adjective pronoun comma semicolon
    countable uncountable conditional passive comparative synonym paragraph tarea tareas deberes ejercicio ejercicios
    ensayo parrafo parrafos tesis exposicion trabajo cuaderno nota notas mates matematicas fracciones biologia quimica
    fisica geografia historia ciencias leccion lecciones examen examenes vocabulario gramatica verbo verbos sustantivo
    adjetivo coma contable incontable condicional pasiva comparativo sinonimo subjuntivo preterito redaccion
  code: python code program programs function functions loop loops list lists string strings variable variables class_a
    print error exception traceback thread process server index array dictionary dict tuple import script terminal
    bucle bucles funcion funciones lista listas cadena cadenas variable excepcion hilo proceso servidor indice
    diccionario tupla codigo programa compila commit
  told-elsewhere: book books novel film films movie movies series episode chapter character characters story tale poem play
    theatre song lyrics actor hero villain princess king queen witch knight vampire zombie zombies dragon romeo
    shakespeare documentary news museum century war libro libros novela peli pelis pelicula serie capitulo personaje
    personajes cuento poema obra teatro cancion letra actor heroe villano princesa rey reina bruja caballero vampiro
    zombi zombis dragon documental noticias siglo guerra romanos aztecas vikingos pharaoh faraon
  game: minecraft fortnite roblox_game fifa mario level boss quest xp nivel partida jefe_final creeper creepers
    controller console ps4 ps5 playstation nintendo switch videojuego videojuegos
  laughing: lol lmao haha hahaha hahahaha jk xd jaja jajaja jajajaja jeje funny hilarious joke joking meme memes gracioso
    graciosa chiste broma risa laughing
  mishap: fell slipped tripped_over bumped stubbed sprained sprain ankle toe knee elbow plaster bandage dentist braces fever
    flu cold_and cough headache nurse injection vaccine cooking cookery sunburn me_cai tropece resbale tobillo rodilla
    codo tirita escayola dentista fiebre gripe catarro tos enfermera vacuna inyeccion cocinando quemada_del_sol
    sol resfriado alergia allergy antibiotics antibiotico vitaminas vitamins
  weather: rain rains raining snow snowing sunny windy storm freezing cold weather lluvia llueve nieve nieva viento tormenta
    frio calor_que tiempo_hace
  safe-habit: mum_said_ok with_my_parents with_my_mum with_mum con_mis_papas con_mi_mama con_mi_madre con_mis_padres i_blocked
    so_i_blocked lo_bloquee my_parents_know mis_padres_saben must_not_send never_share no_mande no_compartir said_sorry
    made_up nos_reimos laughed_about im_ok i_am_fine its_fine estoy_bien ya_paso
  loved: i_love_my me_encanta_mi love_life quiero_vivir i_want_to_live happy proud_of feliz contenta contento orgullosa_de
    fun favourite favorite favorito favorita enjoy enjoyed disfruto divertido divertida nice great cool genial guay`;
