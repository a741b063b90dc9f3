def parse_age(text):
    age = 0
    try:
        age = int(text)
    except ValueError:
        pass
    if 0 <= age <= 130:
        return age
    return None
