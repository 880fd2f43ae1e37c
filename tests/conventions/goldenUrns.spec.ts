import { expect } from "chai";
import { changing, claim, doubling, planned, without, type Break } from "../support/claims";
import { goldenProblems, goldenUrns } from "../support/golden";

const AWS = "pulumi:providers:aws";

claim(19, "no resource has another URN than it had, unless an alias says so", {
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

function renaming(selector: Parameters<typeof changing>[0], part: RegExp, replacement: string): Break {
    return changing(selector, ({ urn }) => ({ urn: urn.replace(part, replacement) }));
}
