/** What is said of blows, touch, neglect and being bullied. */
export const OF_ABUSE = `
  hit: hit hits hitting beat beats beating beaten slap slaps slapped smacks smacked punch punches punched kick kicks
    kicked whip whips whipped choke chokes choked choking strangle strangles strangled burned burnt burns shoves
    shoved pushes pushed drag drags dragged threw throws pinches bites bit smashed spits spat hurts hurt attacked
    pega pegan pegar pego pegue pegando pegaba pegaron golpea golpean golpeo golpearon patea pateo patada patadas
    punetazo punetazos bofetada bofetadas bofeton cachetea cachetada cachetadas abofetea cinturonazo paliza palizas
    empuja empujo empujan avento avienta ahorco ahorca estrangulo arrastro arrastra jalo jala pellizca quemo quema
    maltrata maltratan azota escupen escupe reventar madrea lastima lastimo nalgadas torta tortas zurra
    maltratado maltratada golpean romper rompemos partir mistreat mistreats mistreated
  thing-to-hit-with: the_belt belt hammer cable stick spoon broom cigarette cigarettes hose cinturon cinto correa chancla cuchara
    martillo palo vara cigarro cigarros cigarrillo manguera
  contempt: worthless useless pig garbage trash aborted abort never_born hate_me hates_me ashamed_of_me basura inutil
    abortado no_haber_nacido hubiera_nacido no_me_quiere me_odia estorbo mierda
  locked: locked locks lock_me locks_me kicked_me_out throws_me_out threw_me_out wont_let_me not_allowed encierra
    encierran encerrado encerrada encerraron me_echo me_echaron no_me_deja no_me_dejan no_dejan
  neglect: no_food nothing_to_eat home_alone alone_for left_alone left_me left_us by_myself no_money no_electricity
    no_heating on_drugs always_drunk drunk_again passed_out forgets_about_me sleeps_all_day look_after feed_my
    hay_comida sin_comida sin_luz sin_agua sin_plata sin_dinero me_dejan_solo me_dejan_sola me_dejo_solo me_dejaron
    sola_con cuido se_droga drogada drogado borracha borracho duerme_todo se_olvida_de_mi nada_de_comer
  touch: touch touches touched touching kiss kisses kissed rubs rubbed rub grabs grabbed gropes groped grope fondled
    fingers raped rape molested abused assaulted toca toco tocar tocan tocaba tocarle tocarlo tocarselo besa beso
    besar acaricia acaricio manosea manoseo frota froto violo violaron violada violado abuso abusa abusan abusaron
    abusar
  intimate: bed lap clothes pants private parts body bum butt thigh thighs leg chest breasts mouth shower there asleep
    underwear stuff_to_me things_to_me cama ropa pantalones partes cuerpo culo muslo pierna pecho pechos boca ducha
    ahi dormida dormido dormia encima abajo me_hizo_cosas me_hace_cosas bragas porn porno dirty_videos videos_sucios
  unwanted: feels_wrong didnt_want dont_like_it said_no didnt_stop uncomfortable forced forces made_me makes_me obliga
    obligo obligan no_queria no_me_gusta dije_que_no no_paro fuerza me_hace weird scared sleep sleeping asleep
    nunca_lo_conte never_told nobody_believes
  pregnant: pregnant embarazada
  marriage: marry married wedding casarme casar boda
  mock: laugh laughs laughing make_fun making_fun insult insults tease call_me calls_me calling_me push trip tripped
    spit throw steal take_my fake_account group_chat rumour rumor spread post posts edits memes ignore comment
    comments se_rien se_burlan rien burlan insultan me_dicen me_llaman empujan tiran escupen me_quitan roban
    cuenta_falsa grupo inventaron comentan ignoran humillan acosan graban molestan apodos
  slur: stink ugly fat gay fag slut loser freak kys die pig cow retard stupid names horrible gross fea feo gorda gordo
    puta maricon apesto apestas rara raro fracasado matate morir vaca cerda tonta tonto asco asquerosidades
  every-day: every_day every_single every_time always again everywhere at_school in_class all_the_time todos_los_dias
    cada_dia siempre otra_vez en_clase en_el_cole en_el_insti todo_el_cole in_front_of_everyone whole_school
    delante_de_todos
  takes-it-out: takes_it_out gets_mad it_on_me who_gets_it desquita se_enoja se_enfada_conmigo paga_conmigo comes_home_drunk
    llega_borracho vuelve_tomado
  drinks: drinks drunk drinking bebe toma borracho borracha tomado
  hiding-place: wardrobe closet bathroom under_the_bed door_locked armario ropero bano pestillo debajo_de_la_cama
  punishment: kneel knees rice floor hall work_all_night passport no_toilet arrodillarme arroz suelo pasillo pasaporte
    limpiar_casas clean_houses sells_me me_vende sin_bano
    ties_me_to me_amarra me_ata hose manguera chair violent violento ruined_her_life arruine_la_vida beat_me_up
    slaps_me me_pincha
  cover-story: if_i_tell must_say have_to_say lied say_i_fell she_fell not_tell hay_que_decir tengo_que_decir menti que_se_cayo
    si_cuento si_lo_cuento cuento_algo
    doesnt_believe_me no_me_cree nobody_believes says_its_a_joke dice_que_es_broma if_mum_finds_out
    si_mama_se_entera
  sex: sex have_sex sleep_with forced_himself forced_herself did_things does_things in_the_shower me_duchaba
    pants_were_off sin_pantalones looks_at_me watches_me watch_me watches_us rubs dirty_things sexo relaciones
    acostarme acostarme_con cosas_de_sexo me_hizo_cosas le_hace_cosas me_hace_cosas hace_cosas forzo cosas_sucias
    me_mira nos_mira se_acuesta sleeping_with massage masajes porno porn while_i_was_asleep mientras_dormia
    bajarme_los_pantalones pants_off
    keeps_me_in_the_showers en_las_duchas under_my_blanket debajo_de_mi_manta under_the_blanket debajo_de_la_manta
    under_my_clothes por_debajo_de_la_ropa tickle_game juego_de_cosquillas what_he_did_to_me lo_que_me_hizo
    i_feel_dirty me_siento_sucia me_siento_sucio said_i_wanted_it says_i_wanted_it yo_queria_pero_no favourite_niece
    sobrina_favorita pulled_me_in_his me_metio_en_su besa_en_los_labios kissing_me_on_the_lips without_clothes
    sin_ropa
  froze: froze quieta did_it_again volvio_a_hacer said_no dije_que_no didnt_stop no_paro
  hand-on: his_hand hand_on my_leg my_shorts hands la_mano las_manos en_sus_piernas on_his_lap on_him sentarme_encima
    me_sento
  excluded: not_to_talk_to nobody_talks talks_to_me nobody_wants kicked_me_out_of me_sacaron nadie_me_quiere no_me_hablen
    nadie_me_habla nobody_sits nadie_se_sienta nobody_likes_me nadie_me_habla_en
    no_talking_to prohibido_hablar vote_me_out nobody_can_bother que_no_me_molesten lunch_in_the_toilet
    almuerzo_en_el_bano humiliates_me me_humilla somebody_barks
  shame-online: upload uploaded record record_me recorded filmed film poll hate_messages terrorist imitate pretend_to_be
    fake_account embarrassing votacion me_graban graban lo_suben suben mensajes_de_odio terrorista imitan
    se_hacen_pasar cuenta_falsa vergonzoso palabras_feas ugly_words ugliest mas_fea zancadilla tripped memes edits
    page_called pagina_que_se_llama dead_mouse raton_muerto cut_my_hair_off me_cortaron_el_pelo my_hair_out
    me_arrancaron
  afraid-to-go: dont_want_to_go cant_go afraid_to_go skip_school falto_a no_quiero_ir ya_no_puedo_ir
  screams: screams screaming cries bruises locked_in grita llora encerrada encerrado
  nobody-home: nobody_is_home nobody_at_home nobody_there always_dirty left_two_weeks didnt_come_back same_clothes
    no_one_washes takes_my_food beg_for_money in_bed_all_day dont_take_me_to wont_take_me_to no_hay_nadie_en
    siempre_va_sucio siempre_sucio se_fue_hace no_volvio misma_ropa nadie_lava me_quita_la_comida pedir_dinero
    no_se_levanta no_me_llevan horas_en_el in_the_car_for not_allowed_to_eat isnt_allowed_to no_la_dejan no_lo_dejan
    take_care_of_my ear_has_been without_electricity havent_had_electricity
    one_meal_a_day una_comida_al_dia out_of_food no_queda_comida only_feeds solo_nos_da_de_comer
    havent_been_to_school no_voy_a_la_escuela lock_on_the_outside cerrojo_por_fuera in_the_dark a_oscuras
    forgot_me_at without_coming_home sin_venir hasnt_come_home
    maltratan_en la_maltratan lo_maltratan`;
