/** What is said of strangers, pictures, secrets, meetings and of what tells where somebody lives. */
export const OF_GROOMING = `
  online: online internet discord instagram insta ig tiktok snap snapchat roblox whatsapp telegram omegle twitch tinder
    kik facetime webcam cam camera game gaming app chat chatting minecraft fortnite vc linea redes camara juego
    videollamada
  grown-age: 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 52 55 60
    twenty thirty forty veinte treinta cuarenta
  ask: ask asks asked asking want wants wanted beg begs begged told tells keeps_asking says said demand demands pide
    piden pidio pidiendo quiere quieren queria dice dijo insiste exige pregunta pregunto propone propuso invito
    invita ofrece offered offers
  nude: nude nudes naked underwear bra bikini panties topless private privates strip undress undressed shirtless
    without_clothes without_a_shirt my_body my_legs my_chest my_feet intima intimas desnudo desnuda desnude
    desnudarme ropa_interior bragas sujetador sin_ropa sin_camiseta mi_cuerpo partes banador shower ducha pies
  undress: undress strip take_off take_my lift_my open_my quite quitarme quitara desnude desvista desvisto desnudarme
    levante changing cambiandome
  has-got: has have got hacked recorded screenshots saved tiene tienen hackeo hackearon grabo grabaron guardo captura
    capturas filtro
  extort: leak leaks leaked post posts share spread everyone followers publish school pay money gift_cards or_else
    show_everyone expose threatens threatening threatened blackmail blackmails blackmailing blackmailed publicar
    filtra filtrar filtro difundir subir todos seguidores paga pago pagar tarjetas amenaza amenazan chantajea
    chantaje extorsiona sino si_no send_more mas_fotos manda_mas mande_mas
  secret: secret secretly dont_tell not_tell not_to_tell never_tell nobody_can_know between_us delete_the delete_our
    parents_dont_know without_my_parents keep_it keep_us keep_quiet behind_my_parents secreto no_lo_cuente
    no_le_cuente no_se_lo no_diga no_digas no_contar no_cuentes entre_nosotros borrar borre a_escondidas sin_que_mis
    que_no_se_enteren nadie_vea nadie_sepa nobody_sees nobody_can_see
  meet: meet meeting met_up hang_out pick_me come_over his_place his_house his_car her_place go_to_his hotel alone sneak
    visit come_with get_in quedar quedo quedado quede vernos verme verlo conocerme conocernos recoger recogerme
    recoge su_casa su_coche su_carro a_solas ven_sola ven_solo vaya_sola voy_sola subiera suba me_escapo visitarme
    conocer_a
  known-from-online: only_know know_each_other met_online met_on met_in met_at from_tinder from_snap from_tiktok from_insta
    from_discord from_roblox from_minecraft from_the_internet from_internet from_a_game from_the_game from_omegle
    conoci conozco conocemos de_tinder de_tiktok de_snap de_insta de_instagram de_discord de_internet de_roblox
    de_minecraft del_juego de_un_juego
  where-to-find-me: address adress phone_number my_number location password where_i_live my_school name_of_my full_name my_id
    credit_card card_number direccion numero ubicacion contrasena donde_vivo mi_escuela mi_cole mi_colegio tarjeta
    dni telefono ventana window
    door_code codigo_del_portal my_street mi_calle my_bedroom mi_cuarto real_name nombre_real school_and
  gave-out: told gave give sent shared posted knows has dije di mande comparti publique sabe tiene puse
  flattery: love loves pretty beautiful sexy special mature cute baby hot girlfriend princess dating linda guapa bonita
    hermosa madura especial bebe princesa preciosa te_amo me_ama me_quiere novia favourite favorite favorita
    favorito jovencitas hearts corazones
  gift: money gifts presents robux vbucks v_bucks skins euros dollars cash phone dinero regalos plata pavos alcohol
    cigarettes beer vape movil celular
  follow: follows_me following_me stopped_his_car get_in_his_car get_in offered_me waits_for_me came_up_to_me me_sigue
    me_persigue paro_el_coche subirme subiera me_ofrecio me_espera se_me_acerco
  wear: wearing wear skirt bed socks feet uniform voice face puesto falda calcetines pies uniforme voz cara shirt
    camiseta
  wants: want wants asks asked asking told offers gives says quiere pide pidio dice dijo ofrece da manda me_manda
  kept-from-parents: our_secret nobody_knows nadie_lo_sabe nuestro_secreto jealous passwords mum_cant_check download_another
    another_app otra_app mama_no_lo_vea parents_are_out parents_are_bad salen_mis_padres mis_padres_son_malos celoso
    when_my_parents alone_every_day estoy_sola_cada parents_think padres_creen only_he_loves solo_el_me_quiere
    stop_talking_to_him dejo_de_hablarle last_video ultimo_video one_more_photo una_foto_mas delete_everything
    borro_todo block_him lo_bloqueo never_shows never_saw nunca_le_vi nunca_muestra
    second_phone otro_telefono_para_hablar mum_wont_know mi_mama_no_sabe mom_doesnt_know told_mum_its
    le_dije_a_mi_madre_que_es lie_about_my_age mintiera_con_mi_edad back_door_is_open puerta_de_atras close_the_door
    cierre_la_puerta pick_me_up_at_midnight me_recoge_a_medianoche
  car: van car stopped_his drives_me slowly camioneta coche carro furgoneta despacio
  lure: candy dog flat house beer cigarettes sweets dulces perro departamento piso cerveza casa
  grown-lover: 13_but age_is_just la_edad_solo turned_out_to_be resulto_ser grown_man hombre_grande his_girlfriend his_secret
    su_novia in_love_with_me enamorado_de_mi hearts corazones live_with_him vivir_con_el have_her_get_her
    come_and_get venir_por venga_por hasnt_come_back no_ha_vuelto visit_him visite visitarlo train_ticket boleto
    hotel
    never_seen_him no_lo_he_visto marry_me casarse_conmigo motel escaparse_con_uno secret_boyfriend novio_en_secreto
    money_from_men le_pagan_hombres texts_me_goodnight
  stalking: kisses besos like_young jovencitas liking_all_my da_like took_photos_of_me me_saco_fotos waited_in_front
    me_espero_enfrente found_my_house encontro_mi_casa knows_where_i_live sabe_donde_vivo his_thing su_cosa
    for_a_model be_a_model ser_modelo make_me_famous me_hara_famosa paid_for_pictures pagan_por_fotos naked_body
    cuerpo_desnudo worse_things cosas_peores alone_with_him touch_myself me_tocara
    every_dare cada_reto splits_in_shorts im_his_slave soy_su_esclava screenshotted le_hizo_captura
    color_my_underwear colour_my_underwear color_es_mi_ropa under_my_pyjamas debajo_del_pijama fake_nude
    desnudo_mio_falso photos_in_swimwear fotos_en_banador pics_a_day fotos_al_dia sees_the_video ve_el_video
    wish_i_was_in_ur_bed estuviera_en_tu_cama
  unknown: dont_know doesnt_know didnt_know no_conozco no_conoce public_chat chat_publico que_no_conozco random`;
