import { expect } from "chai";
import { judge, type Finding } from "../../planner/judge";
import { UNKNOWN } from "../../planner/wire";
import type { Rule } from "../../policies/core/rule";
import { RULES } from "../../policies/rules";
import { ALL_STACKS, changing, claim, giving, planned, without, type Check } from "../support/claims";

/** What stands against a plan: a violated mandatory rule, or a rule that failed. */
const objections: Check = (graph) => judge(graph).filter(stands).map(inWords);

const stands = ({ outcome, level }: Finding): boolean =>
    outcome === "error" || (outcome === "violation" && level === "mandatory");

const inWords = ({ rule, message }: Finding): string => `${rule}: ${message}`;

claim(61, "no mandatory rule is violated and none fails", {
    check: objections,
    breaks: {
        "a key that does not rotate": giving("aws:kms/key:Key", { enableKeyRotation: false }),
        "a bucket without its encryption": without(
            "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        ),
        "a workspace without its network": changing("databricks:index/mwsWorkspaces:MwsWorkspaces", { inputs: {} }),
        "a job that runs as a person": giving("databricks:index/job:Job", { runAs: { userName: "me" } }),
    },
});

claim(60, "with nothing known that a cloud computes, no rule fails or finds a violation that is none", {
    mode: "unknown",
    check: objections,
    breaks: { "a key that does not rotate": giving("aws:kms/key:Key", { enableKeyRotation: false }) },
});

/** What cannot be judged before deployment, nor with placeholders for what a deployment computes. */
const undecided: Check = (graph) =>
    judge(graph)
        .filter(({ outcome }) => outcome === "unknown")
        .map(inWords);

claim(60, "every rule decides on every resource once placeholders stand for what a cloud computes", {
    check: undecided,
    breaks: {
        "an unknown flag": giving("aws:kms/key:Key", { enableKeyRotation: UNKNOWN }),
        "an unknown document": giving("aws:s3/bucketPolicy:BucketPolicy", { policy: UNKNOWN }),
        "an unknown list": giving("databricks:index/job:Job", { jobClusters: UNKNOWN }),
    },
});

/** Names of the resources of all committed stacks that a rule judges. */
async function judgedBy({ types }: Pick<Rule, "types">): Promise<readonly string[]> {
    const stacks = await Promise.all(ALL_STACKS.map((stack) => planned(stack)));
    return stacks.flatMap(({ graph }) =>
        graph.resources.filter(({ type }) => types.includes(type)).map(({ name }) => name),
    );
}

describe("claim 61: every rule judges something of the committed stacks", () => {
    for (const rule of RULES) {
        it(rule.name, async () => {
            expect(await judgedBy(rule)).not.to.be.empty;
        });
    }

    it("and a rule for a type that is misspelt would not", async () => {
        expect(await judgedBy({ types: ["aws:s3/bucket:bucket", "databricks:index/jobs:Jobs"] })).to.deep.equal([]);
    });
});
