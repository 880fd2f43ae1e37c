import * as ec2 from "@pulumi/aws/ec2";
import { expect } from "chai";
import { networkOf, type NetworkDocument } from "../../../planner/networkInventory";
import type { StackDocument } from "../../../planner/model";
import { renderNetwork } from "../../../planner/render/network";
import { styleFor } from "../../../planner/render/style";
import { renderPlan } from "../../../planner/render/terminal";
import { planned } from "../../support/claims";
import { CORNER_NAMES } from "../../support/corners";
import { plan } from "../../support/plan";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";
import { aStack } from "./documents";

const urn = (name: string): string => `urn:pulumi:dev::lakehouse::aws:ec2/vpcEndpoint:VpcEndpoint::${name}`;

const NETWORK: NetworkDocument = {
    subnets: [
        { urn: "a", zone: "euw1-az1", cidr: "10.0.0.0/24", nodes: 125 },
        { urn: "b", zone: "euw1-az1", cidr: "10.0.1.0/24", nodes: null },
    ],
    endpoints: [
        {
            urn: urn("s3-endpoint"),
            service: "com.amazonaws.eu-west-1.s3",
            purpose: "Clusters read the lake",
            subnets: 0,
        },
        { urn: urn("relay"), service: "com.amazonaws.vpce.eu-west-1.vpce-svc-1", purpose: null, subnets: 2 },
    ],
    exits: [{ urn: urn("nat"), kind: "NAT gateway", purpose: "Jobs install packages" }],
};

describe("the inventory of the network", () => {
    it("says of a private way from serverless compute that it takes two deployments", async () => {
        const serverless = { privateEndpoints: { lake: { kind: "lake" } } };
        const { endpoints } = networkOf(await plan("prod", { serverless }));
        const purpose = "Serverless compute goes there; made by the first deployment, enabled by the second";
        expect(endpoints.filter((endpoint) => endpoint.purpose === purpose)).to.deep.equal([
            {
                urn:
                    "urn:pulumi:prod::lakehouse::lakehouse:databricks:ServerlessNetwork$databricks:index/" +
                    "mwsNccPrivateEndpointRule:MwsNccPrivateEndpointRule::serverless-network-endpoint-lake",
                service: "com.amazonaws.eu-west-1.s3",
                purpose,
                subnets: 0,
            },
        ]);
    });

    it("says what each subnet can hold and why each endpoint is there, sorted", async () => {
        const graph = await record(() => {
            const { aws } = testProviders();
            const subnet = (name: string, cidrBlock: string, tags: Record<string, string>): void => {
                new ec2.Subnet(
                    name,
                    { vpcId: "vpc-1", cidrBlock, availabilityZoneId: "euw1-az1", tags },
                    { provider: aws },
                );
            };
            subnet("first", "10.0.16.0/20", { nodes: "2045" });
            subnet("second", "10.0.2.0/24", {});
            const endpoint = { vpcId: "vpc-1", tags: { purpose: "Reads secrets" } };
            new ec2.VpcEndpoint("b", { ...endpoint, serviceName: "kms", subnetIds: ["s-1", "s-2"] }, { provider: aws });
            new ec2.VpcEndpoint("a", { vpcId: "vpc-1", serviceName: "sqs" }, { provider: aws });
            const tags = { purpose: "Jobs install packages" };
            new ec2.InternetGateway("way", { vpcId: "vpc-1", tags }, { provider: aws });
            new ec2.NatGateway("nat", { subnetId: "s-1" }, { provider: aws });
        });
        const { subnets, endpoints, exits } = networkOf(graph);
        expect(subnets.map(({ urn: _, ...subnet }) => subnet)).to.deep.equal([
            { zone: "euw1-az1", cidr: "10.0.2.0/24", nodes: null },
            { zone: "euw1-az1", cidr: "10.0.16.0/20", nodes: 2045 },
        ]);
        expect(endpoints.map(({ urn: _, ...endpoint }) => endpoint)).to.deep.equal([
            { service: "kms", purpose: "Reads secrets", subnets: 2 },
            { service: "sqs", purpose: null, subnets: 0 },
        ]);
        expect(exits.map(({ urn: _, ...exit }) => exit)).to.deep.equal([
            { kind: "NAT gateway", purpose: null },
            { kind: "internet gateway", purpose: "Jobs install packages" },
        ]);
    });

    it("has the capacity of all zones, and a reason for each endpoint, of every environment", async () => {
        for (const stack of ["dev", "staging", "prod"] as const) {
            const { subnets, endpoints, exits } = networkOf((await planned(stack)).graph);
            expect(exits).to.deep.equal([]);
            const zones = new Set(subnets.map(({ zone }) => zone)).size;
            expect(subnets.filter(({ nodes }) => nodes !== null && nodes > 100)).to.have.length(zones);
            expect(endpoints).to.have.length(5);
            expect(endpoints.filter(({ purpose }) => purpose === null)).to.deep.equal([]);
        }
        expect(networkOf((await planned("foundation")).graph)).to.deep.equal({
            subnets: [],
            endpoints: [],
            exits: [],
        });
    });

    it("has a reason for each way out, whatever leads out", async () => {
        for (const corner of CORNER_NAMES) {
            const { exits } = networkOf((await planned(corner)).graph);
            expect(
                exits.filter(({ purpose }) => purpose === null),
                corner,
            ).to.deep.equal([]);
        }
    });

    it("is shown by zone and by service", () => {
        expect(renderNetwork(NETWORK, styleFor(false, 60))).to.deep.equal([
            "  euw1-az1  10.0.0.0/24 for clusters  125 nodes",
            "  s3: Clusters read the lake",
            "  relay: nobody says why",
            "  NAT gateway nat: Jobs install packages",
        ]);
        const shown = (stack: StackDocument): string =>
            renderPlan({ schemaVersion: 1, stacks: [stack], together: [] }, 2, styleFor(false));
        expect(shown(aStack({ network: NETWORK }))).to.include(
            "\nNetwork  2 subnets, 2 endpoints, 1 exit\n  euw1-az1  10.0.0.0/24",
        );
        expect(shown(aStack())).not.to.include("Network");
    });
});
