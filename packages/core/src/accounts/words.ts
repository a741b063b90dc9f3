/**
 * 512 short, friendly words, easy to spell and to read aloud, none the start of a quarrel in a classroom. Exactly a
 * power of two, so that a draw from random bits is even.
 */
const TEXT = `
acorn actor album alpaca amber anchor apple apricot april apron arch arrow artist aspen atlas autumn
avocado baker bamboo banana banjo barley barn basil basket bay beach beacon bean bear beaver beetle
bell bench berry bicycle birch bird biscuit bison blanket blossom blue boat bonnet book boot bottle
boulder bowl box branch bread breeze brick bridge bronze brook broom bubble bucket butter button cabin
cactus cake camel camera candle canoe canyon captain caravan carpet carrot cart castle cedar cello chair
chalk cheese cherry chess chestnut chorus cider cinema circle citrus city clarinet clay cliff clock cloud
clover coast cobalt cocoa coconut coffee coin comet compass copper coral corn cotton cousin cove coyote
crane crayon cream creek cricket crocus crow crown crystal cup curtain cushion cycle cymbal daisy dance
dawn deer delta denim desert desk diamond diary dolphin domino donkey door dove dragon drawer drum
duck dune eagle earth easel echo elbow elder elm emerald ember engine evening fable falcon farm
feather fern ferry fiddle field fig finch fir fisher flag flame flannel flint flower flute foal
forest fork fossil fountain fox freckle frost fruit galaxy gallery garden garlic gate gazelle gecko gentle
geyser giant ginger giraffe glacier glass globe glove goat gold goose gorilla grain granite grape grass
gravel green grove guitar gull hammer hammock harbor harp harvest hazel heather hedge helmet herald herb
heron hill hinge hippo hobby holly honey horizon horse house hummus iceberg icicle igloo indigo ink
insect iris iron island ivory ivy jacket jade jaguar jam jar jasmine jelly jersey jewel journey
juice july jungle juniper kayak kelp kettle kitchen kite kitten kiwi koala ladder ladle lagoon lake
lamb lamp lantern lark laurel lava lavender leaf lemon lentil letter library lilac lily lime linen
lion lizard llama lobster locket lotus lullaby lunch lynx magnet magpie mango maple marble march marigold
market marsh meadow melody melon memory mermaid meteor midday mill mint mirror mitten monkey moon morning
mosaic moss moth mountain muffin mulberry museum music mustard napkin nature nectar needle nest noodle north
notebook number nutmeg oak oasis oat ocean octopus olive onion opal orange orbit orchard orchid otter
oval owl oyster paddle page paint palace palm panda panther paper parade parrot parsley pasta pasture
patch path peach peacock peanut pear pebble pelican pencil penguin pepper petal piano picnic pigeon pillow
pine pistachio planet plate plum pocket poem pond pony poppy potato prairie pretzel prism puddle puffin
pumpkin puppet purple puzzle quail quarry quartz quilt quiver rabbit raccoon radio radish rain raisin ranch
raven reef ribbon rice ridge ring river robin rocket rose rowan ruby sage sail salad salmon
salt sand sandal satin saturn scarf school scooter seal season shadow sheep shell shore silver sister
sketch sky sled slipper snow sofa song soup sparrow spice spiral spoon spring spruce squash squirrel
stable star statue stone story stream
string sugar summer sunday sunflower swan sweater table tango teapot temple tent thistle thunder tiger
timber toast tomato topaz toucan tower tractor train tulip tunnel turtle twig umbrella valley vanilla
velvet village violet violin walnut walrus wave whale wheat willow window zebra
`;

export const WORDS: readonly string[] = TEXT.trim().split(/\s+/);
