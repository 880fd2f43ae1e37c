import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { NAMESPACE } from "../../../../config/schema";
import { environment, problemsIn, withNetwork, type Raw } from "../samples";

const text = readFileSync(join(__dirname, "../../../../docs/network.md"), "utf8");

/** What the examples of the page say, by setting. */
const EXAMPLES = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = ""]) => {
    const said = Object.entries(parse(block) as Raw);
    return Object.fromEntries(said.map(([key, value]) => [key.replace(`${NAMESPACE}:`, ""), value]));
});

/** The least that a stack says beside an example. */
function around(example: Raw): Raw {
    const { network } = example;
    const { network: _, ...others } = environment;
    return network === undefined
        ? { ...others, ...example }
        : { ...withNetwork(network as Raw), ...withoutNetwork(example) };
}

const withoutNetwork = ({ network: _, ...others }: Raw): Raw => others;

describe("the page about the network", () => {
    it("has examples that a stack file can say", () => {
        expect(EXAMPLES).to.have.length.above(8);
        EXAMPLES.forEach((example) => {
            expect(problemsIn(around(example)), JSON.stringify(example)).to.deep.equal([]);
        });
    });

    it("has an example of every way to the internet, but for none and the one of somebody else", () => {
        const modes = EXAMPLES.flatMap(
            ({ network }) => (network as { egress?: { mode: string } } | undefined)?.egress?.mode ?? [],
        );
        expect(modes.sort()).to.deep.equal(["hub", "inspected", "nat"]);
    });
});
