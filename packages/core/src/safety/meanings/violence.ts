/** What is said of weapons, threats and plans to hurt others. */
export const OF_VIOLENCE = `
  weapon: gun guns pistol rifle shotgun knife knives blade machete machetes bomb explosive bullets weapon weapons acid axe
    bats hammer pistola pistolas arma armas escopeta cuchillo cuchillos navaja navajas bomba bombas balas acido
    hacha bates navajazo
  school: school class classroom gym backpack bag locker gate cole colegio escuela insti instituto clase gimnasio mochila
    taquilla puerta salida toilets recreo
  kill: kill murder shoot stab slit poison strangle hurt burn jump_him beat beat_up smash bleed blow_up shoot_up dead
    stabbed matar matarlo matarla matarlos mato disparar apunalar apunale rajar envenenar estrangular quemar
    reventar reventarlo hacerle_dano hacer_dano tirotear tiroteo shooting cortarle meto_un pegar_un_tiro vengarme
    vengarse sangrar
    matarme matarnos romperle partirle
  intent: going_to gonna will ill want wanna planning plan planned swear thinking could tomorrow tonight voy_a quiero
    pienso planeando juro podria manana esta_noche ganas vamos_a want_to ojala
  threat: threatened threatens threaten said_he said_they says_he says_they they_said he_said if_i_tell if_i_say if_i_talk
    or_they next_time amenaza amenazo amenazan amenazaron dijo_que dijeron_que dice_que dicen_que si_hablo si_cuento
    si_digo la_proxima me_va_a me_van_a nos_va_a nos_van_a will_kill going_to_kill gonna_kill waiting_for esperando
    amenazaron_con me_amenazaron threatened_to me_quieren van_a_romper
  revenge: regret_it be_sorry pay_for kill_list hit_list list_of see_it_on_the_news revenge get_back_at the_news
    dont_come_to_school laughs_at_me arrepentir arrepentiran vengar lista_de las_noticias no_vengas paguen pagaran
    vengarme venganza
  obtain: buy get make build find where_can how_to how_do stole bring bringing brought bought comprar conseguir consigo
    hacer hago se_hace fabricar donde como_se robe llevar llevo traer compro traje how_much cuanto
  weapon-at-me: pulled_a_knife pointed_a_gun boy_with_a_gun kid_with_a_gun un_chico_con_una nos_apunto me_apunto saco_una_navaja
    me_saco_una_navaja cuchillo_en_la_garganta knife_to_my fight_me brass_knuckles punos_americanos tirar_acido
    throw_acid
    against_my_ribs en_las_costillas apunto_a_mi pointed_a_gun_at threatened_to_shoot amenazo_con_dispararme
    run_me_over me_atropella gang_and_has_to pandilla_y_tiene
  massacre: columbine school_shooting set_fire set_my_class prender_fuego fire_to put_something_in echar_lejia poner_algo_en
    people_will_die va_a_morir_gente who_i_get_first quien_le_doy hurting_animals hurt_animals dano_a_los_animales
    with_everybody_in with_them_inside con_ellos_dentro con_todos_dentro chemicals_explode explotan throw_me_off
    tirarme_del in_front_of_the_bus delante_del down_the_stairs por_las_escaleras make_a_bomb made_a_bomb
    building_a_bomb hice_una_bomba haciendo_una_bomba meto_un_navajazo lo_apunalo he_dies_where drew_a_map
    plano_del_colegio clavarle
    put_glass puse_vidrio glass_in_his nobody_will_get_out nadie_va_a_salir going_silent en_silencio_para_siempre
    planning_an_attack planean_un_ataque blow_it_all volar_entero will_be_dead_by estar_muertos_el pipe_bomb
    in_the_trunk en_el_maletero artery_in_the_neck arteria_del_cuello run_people_over atropellar_gente kills_us_all nos_mata_a_todos
    kill_them_all hit_list names_in_his poison_the_water envenenar_el_agua until_he_stops_moving
    hasta_que_deje_de_moverse dont_mean_fired no_digo_que_lo_despidan they_will_see_it metal_detector el_detector
  hurt: kill killing stab choke choking strangle attack hurting burn beat poison beating fight matar mato apunalo ahogar
    estrangulo estrangular atacar dano quemar pegar pegarle apunale empujar push
  imagine: imagine imagining keep_thinking feel_like control planned dan_ganas imaginar no_paro_de_pensar no_controlo
    planeamos
  come-for-us: coming_to_my_house come_to_my_house van_a_venir next_time_they la_proxima waiting_outside esperando ten_friends
    entre_diez`;
