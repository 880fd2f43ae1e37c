import * as pulumi from "@pulumi/pulumi";
import * as vpcs from "@pulumi/aws/ec2";
import { expect } from "chai";
import type { Program } from "../../planner/runProgram";
import { planStacks } from "../../planner/plan";
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

async function failureOf(program: Program): Promise<string> {
    const options = { root: ROOT, program, quietSeconds: 0.3 };
    return await planStacks(["foundation"], options).then(
        () => "",
        (error: unknown) => String(error),
    );
}
