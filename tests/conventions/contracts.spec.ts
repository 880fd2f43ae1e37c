import { expect } from "chai";
import { formatProblem, ProblemsError, type Problem } from "../../components/shared/problems";
import lakehouse from "../../index";
import { CONTRACT_VERSIONS } from "../../layers/contracts";
import { checkContract } from "../../layers/upstream";
import type { Overrides } from "../../planner/overrides";
import type { StackOutputs } from "../../planner/recording";
import { isObject, type Properties, type Value } from "../../planner/values";
import { secretWire } from "../../planner/wire";
import { changing, claim, planned, SPLIT_FOLDER, type StackName } from "../support/claims";
import { rerun } from "../support/rerun";

claim(48, "a stack has one output per layer: a contract with a version, and no secret in it", {
    check: ({ root }, { layers }) => [
        ...(String(Object.keys(root.outputs).sort()) === String([...layers].sort())
            ? []
            : [`the outputs are ${Object.keys(root.outputs).join(", ")}, the layers ${layers.join(", ")}`]),
        ...Object.entries(root.outputs).flatMap(([layer, contract]) => versionProblems(layer, contract)),
        ...root.outputMarks.secrets.map((path) => `${path} is a secret`),
    ],
    breaks: {
        "an output beside the layers": changing("pulumi:pulumi:Stack", ({ outputs }) => ({
            outputs: { ...outputs, vpcId: { major: 1, minor: 0 } },
        })),
        "a layer without an output": changing("pulumi:pulumi:Stack", { outputs: {} }),
        "a contract without a version": changing("pulumi:pulumi:Stack", ({ outputs }) => ({
            outputs: Object.fromEntries(Object.keys(outputs).map((layer) => [layer, { major: "1" }])),
        })),
        "a secret in a contract": changing("pulumi:pulumi:Stack", ({ outputMarks }) => ({
            outputMarks: { ...outputMarks, secrets: ["foundation.token"] },
        })),
    },
});

function versionProblems(layer: string, contract: Value): readonly string[] {
    const version = isObject(contract) ? [contract["major"], contract["minor"]] : [];
    return version.length > 0 && version.every(Number.isInteger) ? [] : [`${layer} has no version`];
}

const WANTED = { major: 1, minor: 1 };

/** What another stack may say instead of a contract, with what is said of it. */
const REFUSED: Readonly<
    Record<string, { readonly change: (contract: Properties) => Details; readonly given: string }>
> = {
    "no such output": { change: () => ({}), given: "no output `foundation` in other" },
    "an empty output": { change: () => ({ value: null }), given: "no output `foundation` in other" },
    "a secret": {
        change: (contract) => ({ secretValue: contract }),
        given: "a secret in the output `foundation` of other",
    },
    "an older major version": {
        change: (contract) => ({ value: { ...contract, major: 0, minor: 9 } }),
        given: "version 0.9 in other",
    },
    "a newer major version": {
        change: (contract) => ({ value: { ...contract, major: 2 } }),
        given: "version 2.1 in other",
    },
    "an older minor version": {
        change: (contract) => ({ value: { ...contract, minor: 0 } }),
        given: "version 1.0 in other",
    },
    "something without a version": {
        change: () => ({ value: "arn:aws:s3:::archive" }),
        given: "no version in other",
    },
    "a contract without some fields": {
        change: ({ region: _, metastoreId: __, ...contract }) => ({ value: contract }),
        given: "an incomplete contract in other (region, metastoreId)",
    },
    "a field of another kind": {
        change: (contract) => ({ value: { ...contract, awsAccountId: 111122223333 } }),
        given: "an incomplete contract in other (awsAccountId)",
    },
};

interface Details {
    readonly value?: unknown;
    readonly secretValue?: unknown;
}

describe("a contract that another stack offers", () => {
    let contract: Properties;

    before(async () => {
        const { graph } = await planned("foundation");
        contract = { ...(graph.outputs["foundation"] as Properties), ...WANTED };
    });

    for (const [offer, { change, given }] of Object.entries(REFUSED)) {
        it(`is refused when it is ${offer}`, () => {
            const { problems, contract: taken } = checkContract("foundation", "other", change(contract), WANTED);
            expect(problems.map((problem) => [problem.path, problem.given])).to.deep.equal([
                ["upstream.foundation", given],
            ]);
            expect(taken).to.equal(undefined);
        });
    }

    it("is taken in the version asked for, and in a newer minor one with fields that nobody knows", () => {
        for (const offered of [contract, { ...contract, minor: 7, archiveRegion: "eu-west-1" }]) {
            expect(checkContract("foundation", "other", { value: offered }, WANTED)).to.deep.equal({
                contract: offered,
                problems: [],
            });
        }
    });

    it("is refused for a reason of its own each time", () => {
        const reasons = ["no such output", "a secret", "a newer major version", "a contract without some fields"].map(
            (offer) => {
                const details = REFUSED[offer]?.change(contract) ?? {};
                const [problem] = checkContract("foundation", "other", details, WANTED).problems;
                return `${String(problem?.allowed)}; ${String(problem?.fix)}`;
            },
        );
        expect(new Set(reasons).size).to.equal(reasons.length);
    });
});

/** What a stack may ask for that it cannot have, with what is said of it. */
const DISAGREEMENTS: Readonly<
    Record<string, { readonly stack: StackName; readonly overrides: Overrides; readonly said: string }>
> = {
    "names a stack that does not exist": {
        stack: "dev",
        overrides: { upstream: { foundation: "organization/lakehouse/nowhere" } },
        said: "upstream.foundation: got nowhere",
    },
    "names a stack without the layer": {
        stack: "dev",
        overrides: { upstream: { foundation: "organization/lakehouse/prod-workspace" } },
        said: "upstream.foundation: got no output `foundation` in organization/lakehouse/prod-workspace",
    },
    "is in another account": {
        stack: "dev",
        overrides: { awsAccountId: "444455556666" },
        said: "awsAccountId: got 444455556666",
    },
    "is in another region": {
        stack: "dev",
        overrides: { region: "eu-central-1", network: { zoneIds: ["euc1-az1", "euc1-az2"] } },
        said: "region: got eu-central-1",
    },
    "is of another environment": {
        stack: "prod-workspace",
        overrides: { environment: "qa" },
        said: "environment: got qa",
    },
};

describe("a stack that cannot have what it needs from another", () => {
    for (const [what, { stack, overrides, said }] of Object.entries(DISAGREEMENTS)) {
        it(`is refused when it ${what}`, async () => {
            const problems = await problemsOf(planned(stack, { overrides, folder: SPLIT_FOLDER }));
            expect(problems).to.have.length(1);
            expect(problems.map(formatProblem).join()).to.contain(`: ${said}, allowed: `);
        });
    }

    it("has registered nothing by then", async () => {
        const { graph } = await planned("foundation");
        const contract = graph.outputs["foundation"] as Properties;
        expect(await registered({ foundation: contract })).to.be.greaterThan(100);
        expect(await registered({ foundation: { ...contract, major: 99 } })).to.equal(0);
        expect(await registered({ foundation: secretWire(contract) })).to.equal(0);
        expect(await registered({ foundation: { ...contract, region: "us-east-1" } })).to.equal(0);
        expect(await registered({})).to.equal(0);
    });
});

/** How many resources dev registers when the foundation has these outputs. */
async function registered(upstream: StackOutputs): Promise<number> {
    const { graph } = await rerun(await planned("dev"), { program: lakehouse, upstream });
    return graph.resources.filter((resource) => resource !== graph.root).length;
}

async function problemsOf(run: Promise<unknown>): Promise<readonly Problem[]> {
    try {
        await run;
        return [];
    } catch (error) {
        if (error instanceof ProblemsError) {
            return error.problems;
        }
        throw error;
    }
}

describe("the versions of contracts", () => {
    it("are those that the stacks were deployed with", () => {
        // A removed field or a changed meaning raises the major version, a new field the minor one.
        expect(CONTRACT_VERSIONS).to.deep.equal({
            foundation: { major: 1, minor: 1 },
            platform: { major: 1, minor: 2 },
            workspace: { major: 1, minor: 0 },
            organization: { major: 1, minor: 0 },
        });
    });
});
