import * as kms from "@pulumi/aws/kms";
import { expect } from "chai";
import { formatProblem } from "../../../components/shared/problems";
import lakehouse from "../../../index";
import type { Overrides } from "../../../planner/overrides";
import { planStacks } from "../../../planner/plan";
import type { PlannedStack } from "../../../planner/plannedStack";
import { sharedThings } from "../../../planner/sharedThings";
import { ROOT } from "../../support/plan";
import { existingNetwork } from "../../support/corners";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

/** What is wrong with dev and staging, planned together. */
async function problemsOf(dev: Overrides, staging: Overrides): Promise<readonly string[]> {
    try {
        const overrides = { dev: { network: dev }, staging: { network: staging } };
        await planStacks(["dev", "staging"], { root: ROOT, program: lakehouse, overrides });
        return [];
    } catch (error) {
        return (error as Error).message.split("\n").slice(1);
    }
}

describe("what only one stack can have", () => {
    it("is no VPC and no endpoint: several workspaces share them", async () => {
        const others = {
            "euw1-az1": { id: "subnet-00000000000000011", cidr: "10.1.2.0/24" },
            "euw1-az2": { id: "subnet-00000000000000012", cidr: "10.1.3.0/24" },
        };
        const theirs = { ...existingNetwork.existing, subnets: others, securityGroupIds: ["sg-00000000000000011"] };
        expect(await problemsOf(existingNetwork, { ...existingNetwork, existing: theirs })).to.deep.equal([]);
    });

    it("claim 30: is a subnet, and a security group", async () => {
        const found = await problemsOf(existingNetwork, existingNetwork);
        expect(found).to.have.length(3);
        expect(found[0]).to.match(
            /Pulumi\.staging\.yaml:\d+: network\.existing\.subnets: got subnet-0+1, allowed: subnets that Pulumi\.dev\.yaml does not have/,
        );
        expect(found[2]).to.contain(
            "got sg-00000000000000001, allowed: security groups that Pulumi.dev.yaml does not have",
        );
    });

    it("claim 29: is a private name in a VPC", async () => {
        const vpcId = "vpc-0123456789abcdef0";
        const endpoint = { mode: "transit", vpcId, subnetIds: ["subnet-0123456789abcdef0"] };
        const connectedCidrs = { corporate: "172.16.0.0/12" };
        const frontEnd = { mode: "private", runner: "a runner", reason: undefined, endpoint };
        const found = await problemsOf({ connectedCidrs, frontEnd }, { frontEnd });
        expect(found).to.have.length(1);
        expect(found[0]).to.contain(
            `got ireland.privatelink.cloud.databricks.com in ${vpcId}, allowed: a name and VPC that`,
        );
        const elsewhere = { ...frontEnd, endpoint: { ...endpoint, vpcId: "vpc-0123456789abcdef1" } };
        expect(await problemsOf({ connectedCidrs, frontEnd }, { frontEnd: elsewhere })).to.deep.equal([]);
    });

    it("is the alias of a key in a region of an account, also that of a replica", async () => {
        const stack = async (
            file: string,
            region: string,
            replicas: readonly string[],
            account = "1",
        ): Promise<PlannedStack> => ({
            settings: {
                stack: file,
                file: `Pulumi.${file}.yaml`,
                values: { region, awsAccountId: account },
                config: { values: {}, secretKeys: [] },
                secrets: [],
                place: (path: string) => `Pulumi.${file}.yaml:1: ${path}`,
            },
            layers: ["platform"],
            graph: await record(() => {
                const opts = { provider: testProviders().aws };
                for (const place of [undefined, ...replicas]) {
                    const where = place === undefined ? {} : { region: place };
                    new kms.Alias(
                        `alias-${place ?? "own"}`,
                        { ...where, name: "alias/acme-dev-lake", targetKeyId: "k" },
                        opts,
                    );
                }
            }),
        });
        const here = await stack("here", "eu-west-1", ["eu-central-1"]);
        const there = await stack("there", "eu-central-1", []);
        expect(sharedThings([here, there]).map(formatProblem)).to.deep.equal([
            "Pulumi.there.yaml:1: keys: got alias/acme-dev-lake in eu-central-1 of account 1, " +
                "allowed: aliases of keys that Pulumi.here.yaml does not have; " +
                "name the replica that is there in keys.existing, or leave the region out of keys.replicaRegions",
        ]);
        expect(sharedThings([here, await stack("away", "us-east-1", [])])).to.deep.equal([]);
        // These collide as a whole, which is said elsewhere.
        expect(sharedThings([there, await stack("again", "eu-central-1", [])])).to.deep.equal([]);
        expect(sharedThings([here, await stack("others", "eu-central-1", [], "2")])).to.deep.equal([]);
    });

    it("is what tells Databricks of an endpoint: the others name it as Databricks does", async () => {
        const there = {
            ...existingNetwork,
            endpoints: {
                ...existingNetwork.endpoints,
                relay: { mode: "existing", id: "vpce-00000000000000009" },
            },
        };
        const others = {
            "euw1-az1": { id: "subnet-00000000000000011", cidr: "10.1.2.0/24" },
            "euw1-az2": { id: "subnet-00000000000000012", cidr: "10.1.3.0/24" },
        };
        const theirs = { ...existingNetwork.existing, subnets: others, securityGroupIds: ["sg-00000000000000011"] };
        const found = await problemsOf(there, { ...there, existing: theirs });
        expect(found).to.have.length(1);
        expect(found[0]).to.contain(
            "network.endpoints: got vpce-00000000000000009, allowed: endpoints to tell Databricks of that " +
                "Pulumi.dev.yaml does not have; name it with mode registered",
        );
        expect(await problemsOf(there, { ...existingNetwork, existing: theirs })).to.deep.equal([]);
    });

    it("is an address at a transit gateway", async () => {
        const at = (id: string, cidr: string): Overrides => ({
            cidr,
            connectedCidrs: { corporate: "172.16.0.0/12" },
            transitGateway: { mode: "attach", id },
        });
        const [one, other] = ["tgw-0123456789abcdef0", "tgw-0123456789abcdef1"];
        const found = await problemsOf(at(one, "10.64.0.0/18"), at(one, "10.64.16.0/20"));
        expect(found).to.have.length(1);
        expect(found[0]).to.match(
            /Pulumi\.staging\.yaml:\d+: network\.cidr: got 10\.64\.16\.0\/20, allowed: a network without an address of 10\.64\.0\.0\/18, which Pulumi\.dev\.yaml has/,
        );
        expect(await problemsOf(at(one, "10.64.0.0/18"), at(one, "10.65.0.0/18"))).to.deep.equal([]);
        expect(await problemsOf(at(one, "10.64.0.0/18"), at(other, "10.64.0.0/18"))).to.deep.equal([]);
    });
});
