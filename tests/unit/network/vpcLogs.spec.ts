import { expect } from "chai";
import { VPC_LOGS, VpcLogs, type VpcLog } from "../../../components/network/vpcLogs";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:network:VpcLogs";
const FLOWS = "aws:ec2/flowLog:FlowLog";
const QUERIES = "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig";
const ASSOCIATION = "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation";

const recordLogs = (logs: readonly VpcLog[] = VPC_LOGS): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const args = { context: testContext(), vpcId: "vpc-1", logs, archiveBucket: "archive" };
        new VpcLogs("logs", args, { provider: aws });
    });

describe("VpcLogs", () => {
    it("is a flow log, and a log of queries that the VPC is associated with", async () => {
        const graph = await recordLogs();
        const component = graph.only(COMPONENT, "logs");
        expect(children(graph, component)).to.deep.equal({
            "logs-flows": FLOWS,
            "logs-queries": QUERIES,
            "logs-queries-association": ASSOCIATION,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(component.outputs).to.deep.equal({ recorded: ["flow", "dns"] });
    });

    it("records all traffic each minute, as Parquet, where the archive admits it", async () => {
        const { logFormat, ...inputs } = (await recordLogs()).only(FLOWS).inputs;
        expect(inputs).to.deep.equal({
            vpcId: "vpc-1",
            trafficType: "ALL",
            logDestinationType: "s3",
            logDestination: "arn:aws:s3:::archive",
            maxAggregationInterval: 60,
            destinationOptions: { fileFormat: "parquet", perHourPartition: true, hiveCompatiblePartitions: false },
            tags: testContext().tags("network", "flow-log"),
        });
        const fields = String(logFormat).split(" ");
        expect(fields).to.include.members(["${version}", "${srcaddr}", "${flow-direction}", "${pkt-dst-aws-service}"]);
        expect(new Set(fields).size).to.equal(fields.length);
    });

    it("records all names that are looked up", async () => {
        const graph = await recordLogs();
        expect(graph.only(QUERIES).inputs).to.deep.equal({
            name: "acme-dev-dns-queries",
            destinationArn: "arn:aws:s3:::archive",
            tags: testContext().tags("network", "dns-queries"),
        });
        expect(graph.only(ASSOCIATION).inputs).to.deep.equal({
            resolverQueryLogConfigId: graph.only(QUERIES).placeholders["id"],
            resourceId: "vpc-1",
        });
    });

    it("is what is asked for", async () => {
        const types = async (log: VpcLog): Promise<readonly string[]> => {
            const graph = await recordLogs([log]);
            return Object.values(children(graph, graph.only(COMPONENT)));
        };
        expect(await types("flow")).to.deep.equal([FLOWS]);
        expect(await types("dns")).to.deep.equal([QUERIES, ASSOCIATION]);
    });
});
