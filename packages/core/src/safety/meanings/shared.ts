/** What is said of more than one kind of danger, or of none. */
export const SHARED = `
  send: send sends sent sending show shows showed post posted share shared gave give lift mande mando manda mandar envie
    envio enviar ensene ensena ensenar pase pasar subi
  photo: photo photos pic pics picture pictures video videos vid vids selfie selfies nude nudes screenshot screenshots
    foto fotos fotito imagen imagenes pack captura capturas
  need: food eat toilet water bathroom doctor hospital sleep dinner out see_anyone comer comida bano agua medico dormir
    salir cenar ver_a_nadie
  long: days nights weeks weekend all_day since every_day every_night noches dias semanas desde cada_dia todos_los_dias
    siempre always again otra_vez
  mark: bruise bruises bruised marks black_eye swollen hoodie long_sleeves scars moreton moretones moraton moratones
    marcas cicatrices sudadera ojo_morado hinchado
  fear: scared afraid terrified frightened fear flinch hide hiding worst_when miedo asusto asusta asustada asustado
    escondo escondemos aterra temo terror
  die: die dying dead death suicide suicidal kill_myself killing_myself end_it end_my_life end_their_life
    end_her_life end_his_life hang_myself off_myself hang_urself kill_urself not_exist stop_existing unalive kys
    be_gone better_off jump morir morirme morirse muerta muerto muerte matarme matarse suicidarme suicidarse
    suicidio suicidar ahorcarme ahorcarse quitarme_la_vida quitarse_la_vida desaparecer existir tirarme tirarse
    dejar_de_existir se_mata me_mato me_muero
  wish: want wanna wants wanted wish wishes hope thinking think thought tried going gonna planning plan ready rather
    deserve quiero quiere queria quisiera ojala pienso pensado pensando intente intento intentado voy va ganas deseo
    preferiria merezco planeo deberia should wants_to tired
  poison: pills tablets bleach medicine meds bottle cleaning_stuff cleaning_product battery detergent vodka paracetamol
    pastillas lejia medicina medicinas medicamentos botella pila detergente jarabe alcohol
  play-or-study: lol lmao haha hahaha hahahah jk joking jaja jajaja jajaj jeje xd xdd broma game games minecraft fortnite gta
    level boss player story novel book film movie song essay poem character history war homework exam test python
    program code loop function means mean word verb translate cuento novela libro peli pelicula cancion redaccion
    poema personaje historia guerra deberes examen programa codigo bucle funcion significa palabra verbo traduce
    frase sentence juego partida nivel jefe
  plain-word: kys raped rape violaron violada violado me_violo bullied bullying bulling molested suicidal suicide_note
    selfharm self_harm autolesiono me_autolesiono overdosed sextortion blackmailing chantajeando acoso_escolar
    ciberacoso
  break: break broke breaks rompe rompio rompen romper
  limb: arm arms finger fingers legs neck nose teeth bones face brazo brazos dedos dedo piernas cuello nariz dientes
    cara
  ordinary: embarrassment verguenza haha lol jaja pizza gym gimnasio cheek mejilla holidays vacaciones scientific science
    ciencias birthday cumple box caja pillow almohada playing jugando swing columpio ball balon pelota karate
    dentist dentista chess ajedrez restaurant restaurante dog perro translate traduce dialogue dialogo exercise
    ejercicio roller hair pelo steak carne egg huevos snow nieve tickles cosquillas
  soon: tonight today now rn right_now tomorrow tmrw tmr tn soon this_weekend after_school on_monday on_friday hoy esta_noche
    manana ahora ahorita ahora_mismo pronto el_lunes el_viernes este_finde a_la_salida esta_tarde`;
