import { getCallerIdentity } from "@pulumi/aws/getCallerIdentity";
import { Provider } from "@pulumi/aws/provider";
import { expect } from "chai";
import { Graph } from "../../../planner/graph";
import type { RecordedResource } from "../../../planner/recording";
import { Box, Thing, recorded } from "./recorded";

const THING = "aws:toy/thing:Thing";

describe("planner/graph", () => {
    let graph: Graph;

    before(async () => {
        const { resources, reads, invokes } = await recorded(async () => {
            const provider = new Provider("aws", { region: "eu-west-1" });
            const first = new Thing("first", {}, { provider });
            const box = new Box("box", { dependsOn: first });
            const inner = new Box("inner", { parent: box });
            const a = new Thing("a", {}, { parent: box, provider });
            new Thing("b", {}, { parent: inner, provider });
            new Thing("needs-a", { text: a.arn }, { provider });
            new Thing("needs-box", {}, { dependsOn: box });
            new Box("empty");
            new Thing("last", {}, { dependsOn: new Thing("middle", { text: a.arn }) });
            await getCallerIdentity({}, { provider });
            return { done: true };
        });
        graph = new Graph({ resources: resources.values(), reads, invokes });
    });

    const named = (name: string): RecordedResource => {
        const found = graph.resources.find((resource) => resource.name === name);
        if (found === undefined) {
            throw new Error(`there is no ${name}`);
        }
        return found;
    };
    const names = (resources: readonly RecordedResource[]): readonly string[] => resources.map(({ name }) => name);
    const waits = (one: string, other: string): boolean => graph.dependsOnTransitively(named(one), named(other));

    it("lists everything sorted by URN, whatever the order of registration", () => {
        const urns = graph.resources.map(({ urn }) => urn);
        expect(urns).to.deep.equal([...urns].sort());
        const reversed = new Graph({ resources: [...graph.resources].reverse(), reads: [], invokes: [] });
        expect(reversed.resources).to.deep.equal(graph.resources);
        expect(graph.invokes).to.have.length(1);
    });

    it("finds by URN and by type", () => {
        expect(graph.get(named("a").urn)).to.equal(named("a"));
        expect(graph.get("urn:none")).to.equal(undefined);
        expect(names(graph.ofType("lakehouse:toy:Box"))).to.deep.equal(["inner", "box", "empty"]);
        expect(graph.count(THING)).to.equal(7);
        expect(graph.count("none:none:None")).to.equal(0);
    });

    it("finds the only one of a type or name, and says what there is when it is not the only one", () => {
        expect(graph.only(THING, "a")).to.equal(named("a"));
        expect(graph.only("pulumi:providers:aws").name).to.equal("aws");
        expect(() => graph.only(THING)).to.throw(/expected one aws:toy\/thing:Thing; there are: .*first/);
        expect(() => graph.only(THING, "z")).to.throw("expected one aws:toy/thing:Thing named z; there are: ");
        expect(() => graph.only("x:y:Z")).to.throw("expected one x:y:Z; there are: none");
    });

    it("knows the stack and its outputs", () => {
        expect(graph.root.name).to.equal("lakehouse-dev");
        expect(graph.outputs).to.deep.equal({ done: true });
    });

    it("knows children, descendants and providers", () => {
        expect(names(graph.childrenOf(named("box")))).to.have.members(["a", "inner"]);
        expect(names(graph.descendantsOf(named("box")))).to.have.members(["a", "inner", "b"]);
        expect(graph.childrenOf(named("a"))).to.deep.equal([]);
        expect(graph.providerOf(named("a"))?.name).to.equal("aws");
        expect(graph.providerOf(named("needs-box"))).to.equal(undefined);
    });

    it("follows dependencies in any number of steps, and only in their direction", () => {
        expect(waits("needs-a", "a")).to.equal(true);
        expect(waits("last", "a")).to.equal(true);
        expect(waits("a", "last")).to.equal(false);
        expect(waits("a", "a")).to.equal(false);
    });

    it("counts providers and parents, and what parents wait for", () => {
        expect(waits("a", "aws")).to.equal(true);
        expect(waits("b", "first")).to.equal(true);
        expect(waits("first", "a")).to.equal(false);
        expect(waits("needs-a", "b")).to.equal(false);
    });

    it("takes a component for all that is inside it, as what waits and as what is waited for", () => {
        expect(waits("needs-box", "box")).to.equal(true);
        expect(waits("needs-a", "box")).to.equal(false);
        expect(waits("box", "first")).to.equal(true);
        expect(waits("box", "needs-a")).to.equal(false);
        expect(waits("needs-box", "empty")).to.equal(false);
    });

    it("follows a dependency on a component to all that is inside it", () => {
        const needsBox = { ...named("needs-box"), dependencies: [named("box").urn] };
        const changed = new Graph({
            resources: graph.resources.map((one) => (one.name === "needs-box" ? needsBox : one)),
            reads: [],
            invokes: [],
        });
        expect(changed.dependsOnTransitively(needsBox, named("b"))).to.equal(true);
    });
});
