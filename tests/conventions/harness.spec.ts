import * as pulumi from "@pulumi/pulumi";
import * as vpcs from "@pulumi/aws/ec2";
import { expect } from "chai";
import type { Graph } from "../../planner/graph";
import type { Program } from "../../planner/runProgram";
import { planStacks } from "../../planner/plan";
import { unnoticed, without } from "../support/claims";
import { ROOT } from "../support/plan";
import { testProviders } from "../support/testProviders";

const never = (): pulumi.Output<string> => pulumi.output(new Promise<string>(() => undefined));

describe("claim 65: a program that waits for something that never comes", () => {
    it("fails within the time that it is given, and says what it waits for", async () => {
        const stuck: Program = () => {
            const { aws } = testProviders();
            new vpcs.Vpc("network", { cidrBlock: never() }, { provider: aws });
            return Promise.resolve({ address: never(), region: "eu-west-1" });
        };
        const error = await failureOf(stuck);
        expect(error).to.contain("network (aws:ec2/vpc:Vpc)").and.to.contain('stack output "address"');
        expect(error).not.to.contain("region");
    });

    it("does not when it only takes its time", async () => {
        const slow: Program = async () => {
            const { aws } = testProviders();
            for (const name of ["a", "b", "c"]) {
                await new Promise((resolve) => setTimeout(resolve, 10));
                new vpcs.Vpc(name, { cidrBlock: "10.0.0.0/16" }, { provider: aws });
            }
            return {};
        };
        expect(await failureOf(slow)).to.equal("");
    });
});

describe("a proof", () => {
    const withoutKeys = without("aws:kms/key:Key");
    const countKeys = (graph: Graph): readonly string[] =>
        graph.count("aws:kms/key:Key") > 0 ? [] : ["there is no key"];

    it("fails where a fault goes unnoticed", async () => {
        expect(await unnoticed({ check: countKeys, stacks: ["foundation", "dev"] }, withoutKeys)).to.deep.equal([]);
        expect(await unnoticed({ check: () => [], stacks: ["foundation", "dev"] }, withoutKeys)).to.deep.equal([
            "foundation",
            "dev",
        ]);
    });

    it("fails when its fault has no place in any stack", async () => {
        const proof = unnoticed({ check: countKeys, stacks: ["prod-workspace"] }, withoutKeys);
        expect(await messageOf(proof)).to.contain("no stack has a place for this fault: prod-workspace");
    });
});

async function failureOf(program: Program): Promise<string> {
    return await messageOf(planStacks(["foundation"], { root: ROOT, program, quietSeconds: 0.3 }));
}

async function messageOf(run: Promise<unknown>): Promise<string> {
    return await run.then(
        () => "",
        (error: unknown) => String(error),
    );
}
