import { Provider } from "@pulumi/aws/provider";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { secretWire } from "../../../planner/wire";
import { Box, Thing, find, recorded } from "./recorded";
import { rejection } from "./toyProject";

const urnOf = (type: string, name: string): string => `urn:pulumi:dev::lakehouse::${type}::${name}`;

describe("planner/recordingMonitor", () => {
    it("records what a registration says of itself", async () => {
        const monitor = await recorded(() => {
            const provider = new Provider("aws", { region: "eu-west-1" });
            const box = new Box("box");
            new Thing("box-thing", { size: 3, tags: { a: "b" } }, { parent: box, provider, deleteBeforeReplace: true });
        });
        const box = find(monitor, "box");
        const thing = find(monitor, "box-thing");
        expect(box).to.include({ type: "lakehouse:toy:Box", custom: false, provider: undefined });
        expect(thing).to.deep.include({
            urn: urnOf("lakehouse:toy:Box$aws:toy/thing:Thing", "box-thing"),
            type: "aws:toy/thing:Thing",
            parent: box.urn,
            custom: true,
            provider: urnOf("pulumi:providers:aws", "aws"),
            inputs: { size: 3, tags: { a: "b" } },
            inputMarks: { secrets: [], unknowns: [] },
            protect: false,
            retainOnDelete: false,
            deleteBeforeReplace: true,
            aliases: [],
            hooks: {},
        });
        expect(find(monitor, "lakehouse-dev")).to.include({ parent: undefined, type: "pulumi:pulumi:Stack" });
    });

    it("records dependencies, by input and by option, and of all inside a component", async () => {
        const monitor = await recorded(() => {
            const box = new Box("box");
            const inside = new Thing("inside", {}, { parent: box });
            const other = new Thing("other");
            new Thing("thing", { text: other.arn, plain: "x" }, { dependsOn: box });
            return { inside: inside.id };
        });
        const [inside, other] = [find(monitor, "inside").urn, find(monitor, "other").urn];
        expect(find(monitor, "thing")).to.deep.include({
            dependencies: [other, inside].sort(),
            propertyDependencies: { text: [other] },
        });
    });

    // What `pulumi up` of engine 3.256 did with the same options.
    it("inherits protect and retainOnDelete from the parent unless a child says otherwise", async () => {
        const monitor = await recorded(() => {
            const box = new Box("box", { protect: true, retainOnDelete: true });
            const nested = new Box("nested", { parent: box });
            new Thing("heir", {}, { parent: nested });
            new Thing("rebel", {}, { parent: nested, protect: false, retainOnDelete: false });
        });
        expect(find(monitor, "heir")).to.include({ protect: true, retainOnDelete: true });
        expect(find(monitor, "rebel")).to.include({ protect: false, retainOnDelete: false });
    });

    it("gives aliases as URNs; what an alias does not say is as it is now", async () => {
        const monitor = await recorded(() => {
            const box = new Box("box");
            const root = pulumi.rootStackResource;
            const aliases = [
                { name: "old" },
                { parent: root },
                { type: "a:b:C", stack: "s", project: "p" },
                "urn:given",
            ];
            new Thing("thing", {}, { parent: box, aliases });
        });
        expect(find(monitor, "thing").aliases).to.deep.equal([
            "urn:given",
            urnOf("aws:toy/thing:Thing", "thing"),
            urnOf("lakehouse:toy:Box$aws:toy/thing:Thing", "old"),
            "urn:pulumi:s::p::lakehouse:toy:Box$a:b:C::thing",
        ]);
    });

    it("gives what is inside a renamed component the aliases that follow from the component's", async () => {
        const monitor = await recorded(() => {
            const box = new Box("box", { aliases: [{ name: "crate" }] });
            new Thing("box-thing", {}, { parent: box });
            new Thing("other", {}, { parent: box });
        });
        const inside = (name: string): string => urnOf("lakehouse:toy:Box$aws:toy/thing:Thing", name);
        expect(find(monitor, "box-thing").aliases).to.deep.equal([inside("crate-thing")]);
        // It has its old URN still: a component's name is no part of it.
        expect(find(monitor, "other").aliases).to.deep.equal([]);
    });

    it("records the names of hooks, runs none, and opens no server for them", async () => {
        let ran = false;
        const hook = (): void => {
            ran = true;
        };
        const monitor = await recorded(() => {
            const gate = new pulumi.ResourceHook("gate", hook);
            const retry = new pulumi.ErrorHook("retry", () => false);
            new Thing("thing", {}, { hooks: { beforeCreate: [gate], beforeUpdate: [gate], onError: [retry] } });
        });
        expect(find(monitor, "thing").hooks).to.deep.equal({
            beforeCreate: ["gate"],
            beforeUpdate: ["gate"],
            onError: ["retry"],
        });
        expect(ran).to.equal(false);
        expect(process.getActiveResourcesInfo()).not.to.include("TCPServerWrap");
    });

    it("keeps secrets in plain text and says where they are, also once they have passed through a resource", async () => {
        const monitor = await recorded(() => {
            const first = new Thing("first", {
                text: pulumi.secret("hush"),
                nested: { deep: [pulumi.secret("hush")] },
            });
            new Thing("second", { copy: pulumi.interpolate`say ${first.text}` });
        });
        expect(find(monitor, "first")).to.deep.include({ inputs: { nested: { deep: ["hush"] }, text: "hush" } });
        expect(find(monitor, "first").inputMarks.secrets).to.deep.equal(["nested.deep[0]", "text"]);
        expect(find(monitor, "second")).to.deep.include({ inputs: { copy: "say hush" } });
        expect(find(monitor, "second").inputMarks.secrets).to.deep.equal(["copy"]);
    });

    it("records registered outputs", async () => {
        const monitor = await recorded(() => {
            const box = new Box("box");
            (box as unknown as { registerOutputs(outputs: object): void }).registerOutputs({ a: 1 });
            return { answer: pulumi.secret(42) };
        });
        expect(find(monitor, "lakehouse-dev")).to.deep.include({
            outputs: { answer: 42 },
            outputMarks: { secrets: ["answer"], unknowns: [] },
        });
        expect(monitor.stackOutputs).to.deep.equal({ answer: secretWire(42) });
    });

    it("refuses two resources with one URN, as the engine does", async () => {
        const program = (): void => {
            new Thing("same");
            new Thing("same");
        };
        const error = await rejection(recorded(program), Error);
        expect(error.message).to.include(`two resources with the URN ${urnOf("aws:toy/thing:Thing", "same")}`);
    });

    it("refuses transforms, which nobody would run", async () => {
        const program = (): void => {
            new Thing("thing", {}, { transforms: [() => undefined] });
        };
        expect((await rejection(recorded(program), Error)).message).to.include("does not support transforms");
    });
});
