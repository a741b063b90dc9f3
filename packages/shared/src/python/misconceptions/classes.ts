import type { Misconception } from './misconception.ts';

export const CLASSES_MISCONCEPTIONS = [
  {
    key: 'missing-self',
    concept: 'self',
    name: { en: '`self` left out', es: 'Falta `self`' },
    explanation: {
      en: 'Inside a method `balance` is a local name; `self.balance` belongs to the object.',
      es: 'Dentro de un método `balance` es un nombre local; `self.balance` es del objeto.',
    },
  },
  {
    key: 'shared-class-attribute',
    concept: 'class-attribute',
    name: { en: 'A list shared by all objects', es: 'Una lista compartida por todos los objetos' },
    explanation: {
      en: 'A list made in the class body belongs to the class, so every object sees the same one. Make it in `__init__`.',
      es: 'Una lista creada en el cuerpo de la clase es de la clase, y todos los objetos ven la misma. Créala en `__init__`.',
    },
  },
  {
    key: 'missing-super-init',
    concept: 'inheritance',
    name: { en: 'Parent’s `__init__` not called', es: 'Sin llamar al `__init__` del padre' },
    explanation: {
      en: 'A child with an `__init__` of its own must call `super().__init__`, or the parent’s attributes are never made.',
      es: 'Una hija con `__init__` propio debe llamar a `super().__init__`, o los atributos del padre no se crean.',
    },
  },
  {
    key: 'str-prints',
    concept: 'special-method',
    name: { en: '`__str__` that prints', es: '`__str__` que imprime' },
    explanation: {
      en: '`__str__` gives back the text; who asked for it prints it.',
      es: '`__str__` devuelve el texto; lo imprime quien lo pidió.',
    },
  },
  {
    key: 'equality-by-identity',
    concept: 'special-method',
    name: { en: 'Equality without `__eq__`', es: 'Igualdad sin `__eq__`' },
    explanation: {
      en: 'Two objects with the same values are different unless the class says when they are equal.',
      es: 'Dos objetos con los mismos valores son distintos salvo que la clase diga cuándo son iguales.',
    },
  },
] as const satisfies readonly Misconception[];
