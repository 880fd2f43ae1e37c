import { expect } from "chai";
import { awsSource, parseTagged } from "../../../tools/recover/awsSource";
import { cloudFormationType, identifierOf, thingOf } from "../../../tools/recover/awsKinds";
import { adviceFor } from "../../../tools/recover/commands";
import { findLost, type PlannedResource, type State, type Thing } from "../../../tools/recover/findings";
import { jsonReport, renderReport } from "../../../tools/recover/report";
import { parseState } from "../../../tools/recover/state";
import { ROOT } from "../../../tools/sandbox/places";
import { plan as planOf, STACKS } from "../../support/plan";

const BUCKET = "aws:s3/bucket:Bucket";
const SUBNET = "aws:ec2/subnet:Subnet";
const PARENT = "urn:pulumi:dev::lakehouse::lakehouse:lake:LakeZone::lake-gold";
const PROVIDER = "urn:pulumi:dev::lakehouse::pulumi:providers:aws::aws";

function planned(type: string, name: string, tag?: string): PlannedResource {
    const urn = `${PARENT.replace(/::[^:]*$/, "")}$${type}::${name}`;
    return { urn, type, name, parent: PARENT, provider: PROVIDER, ...(tag !== undefined && { tag }) };
}

const bucket = planned(BUCKET, "lake-gold-bucket", "acme-dev-lake-gold");
const subnet = planned(SUBNET, "network-a", "acme-dev-a");
const PLAN = [subnet, bucket];
const NOTHING: State = { resources: [], pendingCreates: [] };

const thing = (type: string, id: string, name: string): Thing => ({ id, name, types: [type] });
const source = awsSource({ folder: ROOT, environment: "dev", region: "eu-west-1" });

describe("npm run recover", () => {
    describe("what it finds", () => {
        const verdicts = (things: readonly Thing[], state: Partial<State> = {}): string[] =>
            findLost(things, { ...NOTHING, ...state }, PLAN).map(
                ({ verdict, thing: { id }, planned: meant }) => `${verdict} ${id} ${meant?.name ?? ""}`,
            );

        it("is nothing when the state knows everything, by id and type or by ARN", () => {
            const arn = "arn:aws:kms:eu-west-1:111122223333:key/1";
            const things = [thing(BUCKET, "gold", "acme-dev-lake-gold"), { ...thing("", arn, "key"), types: [], arn }];
            const resources = [
                { urn: bucket.urn, type: BUCKET, id: "gold" },
                { urn: "urn:key", type: "aws:kms/key:Key", id: "1", arn },
            ];
            expect(verdicts(things, { resources })).to.deep.equal([]);
        });

        it("is lost when the program makes it and the state has nothing of that URN; in the order of the program", () => {
            const things = [thing(BUCKET, "gold", "acme-dev-lake-gold"), thing(SUBNET, "subnet-1", "acme-dev-a")];
            expect(verdicts(things)).to.deep.equal(["lost subnet-1 network-a", "lost gold lake-gold-bucket"]);
        });

        it("is lost although something of another type has the same id, as a bucket's policy has", () => {
            const resources = [{ urn: "urn:policy", type: "aws:s3/bucketPolicy:BucketPolicy", id: "gold" }];
            const things = [thing(BUCKET, "gold", "acme-dev-lake-gold")];
            expect(verdicts(things, { resources })).to.deep.equal(["lost gold lake-gold-bucket"]);
        });

        it("is a duplicate when the state has another one in its place", () => {
            const resources = [{ urn: subnet.urn, type: SUBNET, id: "subnet-2" }];
            const things = [thing(SUBNET, "subnet-1", "acme-dev-a"), thing(SUBNET, "subnet-2", "acme-dev-a")];
            expect(verdicts(things, { resources })).to.deep.equal(["duplicate subnet-1 network-a"]);
        });

        it("is unplanned when the program makes nothing of that name and kind", () => {
            const things = [thing(SUBNET, "subnet-1", "acme-dev-lake-gold"), thing(SUBNET, "subnet-3", "acme-prod-a")];
            expect(verdicts(things)).to.deep.equal(["unplanned subnet-1 ", "unplanned subnet-3 "]);
        });

        it("is nothing when another stack of the same environment has it", () => {
            const others = [{ urn: "urn:other", type: SUBNET, id: "subnet-1" }];
            expect(findLost([thing(SUBNET, "subnet-1", "acme-dev-a")], NOTHING, PLAN, others)).to.deep.equal([]);
        });

        it("is told by the URN, and not by the name, where the cloud knows who made it", () => {
            const made = { ...thing(BUCKET, "gold", "whatever"), urn: bucket.urn };
            const other = { ...thing(BUCKET, "tin", "acme-dev-lake-gold"), urn: "urn:gone" };
            expect(verdicts([made, other])).to.deep.equal(["lost gold lake-gold-bucket", "unplanned tin "]);
        });
    });

    describe("what it advises", () => {
        const command = (found: Thing, state: Partial<State> = {}): string | undefined =>
            findLost([found], { ...NOTHING, ...state }, PLAN).map(
                (finding) => adviceFor(finding, "dev", source).command,
            )[0];

        it("is to import what is lost, with its parent and provider, in words that a shell leaves alone", () => {
            expect(command(thing(BUCKET, "gold", "acme-dev-lake-gold"))).to.equal(
                `pulumi import ${BUCKET} lake-gold-bucket gold --stack dev --parent parent=${PARENT} ` +
                    `--provider provider=${PROVIDER} --protect=false --generate-code=false --yes`,
            );
            const nested = { ...bucket, parent: "urn:a$b'c" };
            const [finding] = findLost([thing(BUCKET, "gold", "acme-dev-lake-gold")], NOTHING, [nested]);
            expect(finding && adviceFor(finding, "dev", source).command).to.include(`--parent 'parent=urn:a$b'\\''c' `);
        });

        it("is to delete a duplicate", () => {
            const resources = [{ urn: subnet.urn, type: SUBNET, id: "subnet-2" }];
            expect(command(thing(SUBNET, "subnet-1", "acme-dev-a"), { resources })).to.equal(
                "aws cloudcontrol delete-resource --region eu-west-1 --type-name AWS::EC2::Subnet --identifier subnet-1",
            );
        });

        it("is nothing for a kind that it does not know, which it lists all the same", () => {
            const unknown = thingOf("arn:aws:mq:eu-west-1:111122223333:queue", undefined);
            expect(command(unknown)).to.equal(undefined);
            const advice = findLost([unknown], NOTHING, PLAN).map((finding) => adviceFor(finding, "dev", source));
            const report = { stack: "dev", advice, pendingCreates: [], clearPending: "" };
            expect(renderReport(report)).to.match(
                /1 found[^]*arn:aws:mq:eu-west-1:111122223333:queue[^]*no command is known/,
            );
        });

        it("is to drop what the engine has begun and not ended, after the imports", () => {
            const report = {
                stack: "dev",
                advice: [],
                pendingCreates: [bucket.urn],
                clearPending: "pulumi refresh ...",
            };
            expect(renderReport(report)).to.include(bucket.urn).and.to.include("pulumi refresh ...");
            expect(JSON.parse(jsonReport(report))).to.deep.equal({
                stack: "dev",
                findings: [],
                pendingCreates: [bucket.urn],
                clearPending: "pulumi refresh ...",
            });
            expect(renderReport({ ...report, pendingCreates: [] })).to.not.include("pulumi refresh");
        });
    });

    describe("the kinds of AWS resources that it knows", () => {
        it("are all that the program tags, but for roles, which the Tagging API does not list", async () => {
            const tagged = (await Promise.all(STACKS.map((stack) => planOf(stack))))
                .flatMap(({ resources }) => resources)
                .filter(({ type, inputs }) => type.startsWith("aws:") && "tags" in inputs);
            const types = new Set(tagged.map(({ type }) => type));
            const unknown = [...types].filter((type) => cloudFormationType(type) === undefined);
            expect(unknown, "add each to tools/recover/awsKinds.ts").to.have.members([
                "aws:iam/role:Role",
                "aws:iam/serviceLinkedRole:ServiceLinkedRole",
            ]);
        });

        it("are imported and deleted by what each cloud API takes, which need not be the same", () => {
            const at = (service: string, path: string): string => `arn:aws:${service}:eu-west-1:111122223333:${path}`;
            const trail = at("cloudtrail", "trail/acme-trail");
            const analyzer = at("access-analyzer", "analyzer/acme-access");
            const topic = at("sns", "acme-alarms");
            const queue = "https://sqs.eu-west-1.amazonaws.com/111122223333/acme-dead-letters";
            const ids = [
                trail,
                analyzer,
                topic,
                at("config", "config-rule/config-rule-1a2b3c"),
                at("logs", "log-group:/acme/trail"),
                at("logs", "log-group:/acme/trail:*"),
                at("cloudwatch", "alarm:acme-root-use"),
                at("ec2", "elastic-ip/eipalloc-1"),
                at("sqs", "acme-dead-letters"),
                at("events", "rule/acme-findings"),
                at("lambda", "function:acme-unused-roles"),
            ].map((arn) => {
                const found = thingOf(arn, "acme-name");
                return [found.types[0], found.id, identifierOf(found)];
            });
            expect(ids).to.deep.equal([
                ["aws:cloudtrail/trail:Trail", trail, "acme-trail"],
                ["aws:accessanalyzer/analyzer:Analyzer", "acme-access", analyzer],
                ["aws:sns/topic:Topic", topic, topic],
                ["aws:cfg/rule:Rule", "acme-name", "acme-name"],
                ["aws:cloudwatch/logGroup:LogGroup", "/acme/trail", "/acme/trail"],
                ["aws:cloudwatch/logGroup:LogGroup", "/acme/trail", "/acme/trail"],
                ["aws:cloudwatch/metricAlarm:MetricAlarm", "acme-root-use", "acme-root-use"],
                ["aws:ec2/eip:Eip", "eipalloc-1", "eipalloc-1"],
                ["aws:sqs/queue:Queue", queue, queue],
                ["aws:cloudwatch/eventRule:EventRule", "acme-findings", at("events", "rule/acme-findings")],
                ["aws:lambda/function:Function", "acme-unused-roles", "acme-unused-roles"],
            ]);
        });

        it("are named as they are imported where that is by the tag Name", async () => {
            const rules = (await planOf("foundation")).resources.filter(({ type }) => type === "aws:cfg/rule:Rule");
            expect(rules).to.not.be.empty;
            for (const { inputs } of rules) {
                expect(inputs["tags"]).to.have.property("Name", inputs["name"]);
            }
        });

        it("are told apart by their ARNs", () => {
            const ids = [
                "arn:aws:ec2:eu-west-1:111122223333:security-group/sg-1",
                "arn:aws:ec2:eu-west-1:111122223333:security-group-rule/sgr-1",
                "arn:aws:ec2:eu-west-1:111122223333:transit-gateway/tgw-1",
                "arn:aws:network-firewall:eu-west-1:111122223333:firewall/acme-dev-egress",
                "arn:aws-us-gov:s3:::acme-dev-lake",
                "arn:aws:s3:::acme-dev-lake/object",
            ].map((arn) => `${thingOf(arn, undefined).id} ${thingOf(arn, undefined).types[0] ?? "unknown"}`);
            expect(ids).to.deep.equal([
                "sg-1 aws:ec2/securityGroup:SecurityGroup",
                "sgr-1 aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
                "tgw-1 aws:ec2transitgateway/transitGateway:TransitGateway",
                "arn:aws:network-firewall:eu-west-1:111122223333:firewall/acme-dev-egress aws:networkfirewall/firewall:Firewall",
                `acme-dev-lake ${BUCKET}`,
                "arn:aws:s3:::acme-dev-lake/object unknown",
            ]);
        });

        it("have names by their tags, and answers that are none are errors", () => {
            const Tags = [{ Key: "Name", Value: "acme-dev-lake" }];
            const list = { ResourceTagMappingList: [{ ResourceARN: "arn:aws:s3:::lake", Tags }] };
            expect(parseTagged(JSON.stringify(list))[0]).to.include({ id: "lake", name: "acme-dev-lake" });
            expect(() => parseTagged(`{"message":"denied"}`)).to.throw("ResourceTagMappingList");
        });
    });

    describe("what it reads of a state", () => {
        it("is what identifies resources, and creations without an end; not properties", () => {
            const resource = {
                urn: "urn:a",
                type: BUCKET,
                id: "a",
                inputs: { password: "secret" },
                outputs: { arn: "arn:a" },
            };
            const secret = { urn: "urn:b", type: BUCKET, outputs: { arn: { ciphertext: "..." } } };
            const pending_operations = ["creating", "deleting"].map((type) => ({
                type,
                resource: { ...resource, urn: type },
            }));
            const state = parseState(
                JSON.stringify({ deployment: { resources: [resource, secret], pending_operations } }),
            );
            expect(state).to.deep.equal({
                resources: [
                    { urn: "urn:a", type: BUCKET, id: "a", arn: "arn:a" },
                    { urn: "urn:b", type: BUCKET },
                ],
                pendingCreates: ["creating"],
            });
        });

        it("may be empty, but must be a state", () => {
            expect(parseState(`{"version":3,"deployment":null}`)).to.deep.equal(NOTHING);
            expect(() => parseState(`{"deployment":{"resources":[{}]}}`)).to.throw("urn");
        });
    });
});
