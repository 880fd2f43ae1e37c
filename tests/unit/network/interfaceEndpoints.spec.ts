import * as route53 from "@pulumi/aws/route53";
import { expect } from "chai";
import {
    AWS_SERVICES,
    DATABRICKS_SERVICES,
    type InterfaceService,
    type PlannedEndpoint,
} from "../../../components/network/endpointPlan";
import { interfaceTarget } from "../../../components/network/endpointServices";
import { InterfaceEndpoints } from "../../../components/network/interfaceEndpoints";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:InterfaceEndpoints";
const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const ASSOCIATION = "aws:ec2/securityGroupAssociation:SecurityGroupAssociation";
const SERVICES: readonly InterfaceService[] = [...DATABRICKS_SERVICES, ...AWS_SERVICES];
const ZONES = ["euw1-az1", "euw1-az2"];

type Planned = PlannedEndpoint<InterfaceService>;

const made = (service: InterfaceService, zoneIds = ZONES): Planned => ({
    service,
    purpose: `Needs ${service}, no less`,
    source: { mode: "create", zoneIds },
});

const recordEndpoints = (
    plan: readonly Planned[] = SERVICES.map((service) => made(service)),
    mode: "placeholder" | "unknown" = "placeholder",
    frontEndGroupId?: string,
): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const subnetIds = { "euw1-az2": "subnet-2", "euw1-az1": "subnet-1" };
        const args = {
            context: testContext(),
            vpcId: "vpc-1",
            plan,
            subnetIds,
            securityGroupId: "sg-1",
            frontEndGroupId,
        };
        const endpoints = new InterfaceEndpoints("endpoints", args, { provider: aws });
        const target = endpoints.dnsTarget("general-access");
        if (target !== undefined) {
            new route53.Record("name", {
                zoneId: "Z1",
                name: "a.example.com",
                type: "CNAME",
                records: [target.dnsName],
            });
        }
    }, mode);

describe("InterfaceEndpoints", () => {
    it("is one endpoint per planned service, and none that is not planned", async () => {
        const graph = await recordEndpoints();
        const component = graph.only(COMPONENT, "endpoints");
        expect(children(graph, component)).to.deep.equal(
            Object.fromEntries(SERVICES.map((service) => [`endpoints-${service}`, ENDPOINT])),
        );
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect((await recordEndpoints([made("sts")])).count(ENDPOINT)).to.equal(1);
    });

    for (const service of SERVICES) {
        it(`reaches ${service} by its usual name, in every zone, through the given security group`, async () => {
            const { serviceName, statements } = interfaceTarget(testContext(), service);
            expect((await recordEndpoints()).only(ENDPOINT, `endpoints-${service}`).inputs).to.deep.equal({
                vpcId: "vpc-1",
                vpcEndpointType: "Interface",
                serviceName,
                privateDnsEnabled: true,
                subnetIds: ["subnet-1", "subnet-2"],
                securityGroupIds: ["sg-1"],
                ...(statements !== undefined && { policy: policyDocument("endpointPolicy", statements) }),
                tags: { ...testContext().tags("network", service), purpose: `Needs ${service} no less` },
            });
        });
    }

    it("is in the planned zones only", async () => {
        const graph = await recordEndpoints([made("sts", ["euw1-az2"]), made("kms")]);
        expect(graph.only(ENDPOINT, "endpoints-sts").inputs["subnetIds"]).to.deep.equal(["subnet-2"]);
        expect(graph.only(ENDPOINT, "endpoints-kms").inputs["subnetIds"]).to.deep.equal(["subnet-1", "subnet-2"]);
    });

    it("opens to clusters what was there already, and makes no second one", async () => {
        const source = { mode: "existing", id: "vpce-0123456789abcdef0" } as const;
        const graph = await recordEndpoints([made("sts"), { ...made("kms"), source }]);
        const component = graph.only(COMPONENT);
        expect(children(graph, component)).to.deep.equal({
            "endpoints-kms-group": ASSOCIATION,
            "endpoints-sts": ENDPOINT,
        });
        expect(graph.only(ASSOCIATION).inputs).to.deep.equal({ vpcEndpointId: source.id, securityGroupId: "sg-1" });
        expect(component.outputs).to.deep.equal({
            endpointIds: { kms: source.id, sts: graph.only(ENDPOINT).placeholders["id"] },
        });
    });

    it("lets people through to Databricks' services that they use, and to no other", async () => {
        const source = { mode: "existing", id: "vpce-0123456789abcdef0" } as const;
        const plan = [...SERVICES.map((service) => made(service)), { ...made("general-access"), source }];
        const graph = await recordEndpoints(plan.slice(1), "placeholder", "sg-2");
        const open = graph.ofType(ENDPOINT).filter(({ inputs }) => String(inputs["securityGroupIds"]).includes("sg-2"));
        expect(open.map(({ name }) => name)).to.deep.equal(["endpoints-service-direct"]);
        const associations = graph.ofType(ASSOCIATION).map(({ name, inputs }) => [name, inputs["securityGroupId"]]);
        expect(associations).to.deep.equal([
            ["endpoints-general-access-front-end-group", "sg-2"],
            ["endpoints-general-access-group", "sg-1"],
        ]);
    });

    it("says where a name that leads to an endpoint points, for those that it makes", async () => {
        const graph = await recordEndpoints([made("general-access")]);
        const [dnsName] = Object.entries(graph.only(ENDPOINT).placeholders).flatMap(([path, value]) =>
            path === "dnsEntries[0].dnsName" ? [value] : [],
        );
        expect(graph.only("aws:route53/record:Record").inputs["records"]).to.deep.equal([dnsName]);
        expect((await recordEndpoints([made("sts")])).count("aws:route53/record:Record")).to.equal(0);
    });

    it("limits what passes to AWS services, and nothing at Databricks', which take no policy", async () => {
        const graph = await recordEndpoints();
        const withoutPolicy = SERVICES.filter(
            (service) => !("policy" in graph.only(ENDPOINT, `endpoints-${service}`).inputs),
        );
        expect(withoutPolicy).to.deep.equal(DATABRICKS_SERVICES);
    });

    it("claim 29: has no service twice", async () => {
        const services = (await recordEndpoints()).ofType(ENDPOINT).map(({ inputs }) => inputs["serviceName"]);
        expect(new Set(services).size).to.equal(SERVICES.length);
    });

    it("claim 11: is known at preview, policies too", async () => {
        for (const { name, inputMarks } of (await recordEndpoints(undefined, "unknown")).ofType(ENDPOINT)) {
            expect(inputMarks.unknowns, name).to.deep.equal([]);
        }
    });
});
