import * as kms from "@pulumi/aws/kms";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import { ALL_STACKS, changing, claim, doubling, planned, without, type Break } from "../support/claims";
import { goldenProblems, goldenUrns } from "../support/golden";
import { record } from "../support/record";
import { testProviders } from "../support/testProviders";

const AWS = "pulumi:providers:aws";

claim(19, "no resource has another URN than it had, unless an alias says so", {
    stacks: ALL_STACKS,
    check: (graph, { settings }) => goldenProblems(goldenUrns(settings.stack), graph),
    breaks: {
        "a resource under another name": renaming("aws:kms/key:Key", /$/, "-new"),
        "a resource inside another component": renaming("aws:kms/key:Key", /lakehouse:keys:\w+\$/, ""),
        "a provider under another name": renaming(AWS, /$/, "-eu"),
        "a resource that is gone": without(AWS),
        "a resource that is new": doubling(AWS),
    },
});

describe("claim 19: a key under another name", () => {
    const urn = "urn:pulumi:dev::lakehouse::lakehouse:keys:CustomerManagedKey$aws:kms/key:Key::lake-key-key";
    const renamed = renaming(({ name }) => name === "lake-key-key", /$/, "-new");

    it("is reported with the alias that keeps it", async () => {
        const { graph } = await planned("dev");
        const [gone = "", appeared = "", ...more] = goldenProblems(goldenUrns("dev"), renamed(graph));
        expect(gone).to.contain(`gone: ${urn}; give ${urn}-new`);
        expect(gone).to.contain(`{ aliases: [\`${urn.replace(":dev:", ":${pulumi.getStack()}:")}\`] }`);
        expect(appeared).to.contain(`new: ${urn}-new`);
        expect(more).to.deep.equal([]);
    });

    it("is accepted with that alias", async () => {
        const { graph } = await planned("dev");
        const aliased = changing(({ name }) => name === "lake-key-key", { aliases: [urn] })(graph);
        expect(goldenProblems(goldenUrns("dev"), renamed(aliased))).to.deep.equal([]);
    });
});

describe("claim 19: a component under another name", () => {
    class Vault extends pulumi.ComponentResource {
        public constructor(name: string, opts: pulumi.ComponentResourceOptions) {
            super("lakehouse:keys:Vault", name, {}, opts);
            new kms.Key(`${name}-key`, {}, { parent: this });
        }
    }
    const vault = (name: string, aliases: (pulumi.Alias | string)[] = []): Promise<Graph> =>
        record(() => new Vault(name, { provider: testProviders().aws, aliases }));

    it("keeps what is inside it when it has an alias, and not otherwise", async () => {
        const golden = (await vault("vault")).resources.map(({ urn }) => urn);
        expect(goldenProblems(golden, await vault("safe", [{ name: "vault" }]))).to.deep.equal([]);
        expect(goldenProblems(golden, await vault("safe"))).to.have.length(4);
    });

    it("keeps it with the alias that is printed for the component", async () => {
        const golden = (await vault("vault")).resources.map(({ urn }) => urn);
        const printed = goldenProblems(golden, await vault("safe")).map(
            (problem) => /aliases: \[`(.*)`\]/.exec(problem)?.[1],
        );
        const ofComponent = printed.find((alias) => alias?.endsWith("::lakehouse:keys:Vault::vault") === true) ?? "";
        const alias = ofComponent.replace("${pulumi.getStack()}", "dev");
        expect(goldenProblems(golden, await vault("safe", [alias]))).to.deep.equal([]);
    });
});

function renaming(selector: Parameters<typeof changing>[0], part: RegExp, replacement: string): Break {
    return changing(selector, ({ urn }) => ({ urn: urn.replace(part, replacement) }));
}
