import { expect } from "chai";
import { judge, type Finding } from "../../planner/judge";
import { evaluate } from "../../planner/policyPack";
import { UNKNOWN } from "../../planner/wire";
import { githubSettings, judgeChanged, judgeCommitted } from "../support/judged";
import { ALL_STACKS, changing, claim, giving, planned, without, type Check } from "../support/claims";

/** What stands against a plan: a violated mandatory rule, or a rule that failed. */
const objections: Check = (graph) => judgeChanged(graph).filter(stands).map(inWords);

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
    judgeChanged(graph)
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

describe("the findings of the committed stacks", () => {
    for (const stack of ALL_STACKS) {
        it(`are none that no committed exemption covers: ${stack}`, async () => {
            const findings = judgeCommitted((await planned(stack)).graph);
            expect(findings.filter(({ outcome }) => outcome !== "exempt").map(inWords)).to.deep.equal([]);
        });
    }

    it("are all named in the example, for a foundation whose deployment is on", async () => {
        const { graph } = await planned("foundation with deployments");
        const findings = judge(graph, (resources) => evaluate(resources, githubSettings));
        expect(findings.filter(({ rule }) => rule === "exemptions").map(inWords)).to.deep.equal([]);
    });

    it("would be shown: without exemptions there are some", async () => {
        expect(judge((await planned("dev")).graph)).not.to.be.empty;
    });
});
