import * as pulumi from "@pulumi/pulumi";
import * as s3 from "@pulumi/aws/s3";
import * as iam from "@pulumi/aws/iam";
import * as ec2 from "@pulumi/aws/ec2";
import { Provider } from "@pulumi/aws/provider";
import * as databricks from "@pulumi/databricks";
import { planStacks } from "./plan";

class C extends pulumi.ComponentResource {
    constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:a:C", name, { x: 1 }, opts);
        const b = new s3.Bucket(`${name}-b`, { bucket: "bb" }, { parent: this });
        const role = new iam.Role(
            `${name}-r`,
            { assumeRolePolicy: pulumi.jsonStringify({ a: b.arn, s: pulumi.secret("hush") }) },
            { parent: this },
        );
        this.registerOutputs({ b: b.bucket, r: role.arn });
    }
}
async function program(): Promise<object> {
    const c = new pulumi.Config();
    if (pulumi.getStack() === "dev") {
        const d = await new pulumi.StackReference("organization/lakehouse/foundation").getOutputDetails("foundation");
        console.log(d);
    }
    const aws = new Provider("aws", { region: c.require("region") as "eu-west-1" });
    const hook = new pulumi.ResourceHook("gate", () => {
        throw new Error("ran");
    });
    new C("c", { provider: aws, protect: true });
    const vpc = new ec2.Vpc(
        "v",
        { cidrBlock: "10.0.0.0/16" },
        { provider: aws, hooks: { beforeCreate: [hook] }, aliases: [{ name: "old" }] },
    );
    const acc = new databricks.Provider("acc", { host: "https://x", accountId: "u" });
    const sc = new databricks.StorageCredential(
        "sc",
        { name: "n", awsIamRole: { roleArn: "arn:aws:iam::1:role/x" } },
        { provider: acc },
    );
    new iam.Role(
        "uc",
        { assumeRolePolicy: pulumi.jsonStringify({ ext: sc.awsIamRole.apply((r) => r?.externalId) }) },
        { provider: aws },
    );
    return { [pulumi.getStack()]: { vpc: vpc.id, list: [vpc.arn] } };
}
void planStacks(["dev"], { root: process.argv[2] as string, program, mode: process.argv[3] as "unknown" }).then(
    ([p]) => {
        for (const r of p!.graph.resources) console.log(r);
        console.log(p!.graph.outputs, process.getActiveResourcesInfo());
    },
);
