import { getCallerIdentity } from "@pulumi/aws/getCallerIdentity";
import * as kms from "@pulumi/aws/kms";
import { Provider } from "@pulumi/aws/provider";
import * as databricks from "@pulumi/databricks";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { urnName } from "../../../planner/urn";
import { UNKNOWN, secretWire } from "../../../planner/wire";
import { Thing, find, recorded } from "./recorded";
import { rejection } from "./toyProject";

describe("planner/recordingMonitor: answers", () => {
    it("answers computed outputs with placeholders and marks inputs that contain one", async () => {
        const monitor = await recorded(() => {
            const key = new kms.Key("key", { description: "k" });
            const policy = pulumi.jsonStringify({ Resource: key.arn, Of: key.description });
            new Thing("thing", { policy, description: key.description });
        });
        const { placeholders } = find(monitor, "key");
        const thing = find(monitor, "thing");
        const { policy } = thing.inputs as { policy: string };
        expect(JSON.parse(policy)).to.deep.equal({ Resource: placeholders["arn"], Of: "k" });
        expect(thing.inputMarks.unknowns).to.deep.equal(["policy"]);
    });

    it("answers outputs inside an object the program gave in part", async () => {
        const monitor = await recorded(() => {
            const credential = new databricks.StorageCredential("c", { awsIamRole: { roleArn: "arn:r" } });
            new Thing("thing", { role: credential.awsIamRole });
        });
        expect(find(monitor, "thing").inputs["role"]).to.deep.include({
            roleArn: "arn:r",
            externalId: find(monitor, "c").placeholders["awsIamRole.externalId"],
        });
    });

    it("answers nothing in the mode `unknown`, so that computed values are truly unknown", async () => {
        const program = (): void => {
            const key = new kms.Key("key");
            new Thing("thing", { arn: key.arn, key: key.id, given: "plain" });
        };
        const monitor = await recorded(program, { mode: "unknown" });
        expect(find(monitor, "key").placeholders).to.deep.equal({});
        expect(find(monitor, "thing").inputs).to.deep.include({ arn: UNKNOWN, key: UNKNOWN });
        expect(find(monitor, "thing").inputMarks.unknowns).to.deep.equal(["arn", "key"]);
    });

    it("keeps an output secret that the program declares to be", async () => {
        const monitor = await recorded(() => {
            const first = new Thing("first", {}, { additionalSecretOutputs: ["arn"] });
            new Thing("second", { copy: first.arn });
        });
        expect(find(monitor, "second").inputMarks).to.deep.equal({ secrets: ["copy"], unknowns: ["copy"] });
    });

    it("passes a resource given as an input on as its id", async () => {
        const monitor = await recorded(() => {
            new Thing("second", { thing: new Thing("first") });
        });
        expect(find(monitor, "second").inputs["thing"]).to.equal(find(monitor, "first").placeholders["id"]);
    });

    it("answers a stack reference with that stack's outputs and says which are secret", async () => {
        const upstream = {
            "organization/lakehouse/base": { open: { id: "x" }, hidden: { token: secretWire("hush") } },
        };
        const details: pulumi.StackReferenceOutputDetails[] = [];
        const monitor = await recorded(
            async () => {
                const reference = new pulumi.StackReference("organization/lakehouse/base");
                details.push(await reference.getOutputDetails("open"), await reference.getOutputDetails("hidden"));
                details.push(await reference.getOutputDetails("absent"));
            },
            { upstream },
        );
        expect(details).to.deep.equal([
            { value: { id: "x" } },
            { secretValue: { token: "hush" } },
            { value: undefined },
        ]);
        expect(monitor.reads.map(({ type, id }) => [type, id])).to.deep.equal([
            ["pulumi:pulumi:StackReference", "organization/lakehouse/base"],
        ]);
        expect([...monitor.resources.values()].map(({ name }) => name)).to.deep.equal(["lakehouse-dev"]);
    });

    it("answers an existing resource that is looked up", async () => {
        const monitor = await recorded(() => {
            const key = kms.Key.get("existing", "1234");
            new Thing("thing", { id2: key.id, arn: key.arn });
        });
        const { inputs, inputMarks } = find(monitor, "thing");
        expect(inputs["id2"]).to.equal("1234");
        expect(inputMarks.unknowns).to.deep.equal(["arn"]);
        expect(monitor.reads.map(({ urn, id }) => [urnName(urn), id])).to.deep.equal([["existing", "1234"]]);
    });

    it("answers what follows from the settings, and records the call", async () => {
        let account = "";
        const monitor = await recorded(async () => {
            account = (await getCallerIdentity({}, { provider: new Provider("aws", {}) })).accountId;
        });
        expect(account).to.equal("111122223333");
        expect(monitor.invokes).to.deep.equal([
            {
                token: "aws:index/getCallerIdentity:getCallerIdentity",
                args: {},
                provider: "urn:pulumi:dev::lakehouse::pulumi:providers:aws::aws",
            },
        ]);
    });

    it("refuses a call that only a cloud can answer, by name", async () => {
        const error = await rejection(
            recorded(async () => databricks.getCurrentMetastore({})),
            Error,
        );
        expect(error.message).to.match(/^databricks:index\/getCurrentMetastore:getCurrentMetastore asks a cloud/);
    });
});
