def parse_age(text):
    try:
        age = integer(text)
    except:
        return None
    if 0 <= age <= 130:
        return age
    return None
