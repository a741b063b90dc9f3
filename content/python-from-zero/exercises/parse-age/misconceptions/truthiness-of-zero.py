def parse_age(text):
    try:
        age = int(text)
    except ValueError:
        return None
    if age and 0 <= age <= 130:
        return age
    return None
