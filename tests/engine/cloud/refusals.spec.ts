import { expect } from "chai";
import { failureOf } from "../failureOf";
import type { CloudRecord } from "./calls";
import type { CloudModel } from "./model";
import { REFUSALS } from "./refusals";
import type { Session } from "./session";
import { ACCOUNT_CONSOLE, AWS, testCloud, urnOf, type TestClock } from "./testCloud";
import type { Properties } from "./values";

/** What trips a refusal, and what is the same but for the fault. */
interface Case {
    readonly refused: (bench: Bench) => Promise<unknown>;
    readonly accepted: (bench: Bench) => Promise<unknown>;
    readonly message: RegExp;
}

class Bench {
    public readonly clock: TestClock = { milliseconds: 0 };
    public readonly cloud: CloudModel = testCloud(this.clock);
    private count = 0;

    public make(session: Session, type: string, inputs: Properties): Promise<CloudRecord> {
        this.count += 1;
        return this.cloud.create(session, type, urnOf(type, `thing-${String(this.count)}`), inputs);
    }

    public async subnetIn(vpcCidr: string, ...cidrs: readonly string[]): Promise<void> {
        const vpc = await this.make(AWS, "aws:ec2/vpc:Vpc", { cidrBlock: vpcCidr });
        for (const cidrBlock of cidrs) {
            await this.make(AWS, "aws:ec2/subnet:Subnet", { vpcId: vpc.id, cidrBlock });
        }
    }

    public bucket(bucket: string, account = AWS.account): Promise<CloudRecord> {
        return this.make({ ...AWS, account }, "aws:s3/bucket:Bucket", { bucket });
    }

    public bucketPolicy(bucket: string): Promise<CloudRecord> {
        return this.make(AWS, "aws:s3/bucketPolicy:BucketPolicy", { bucket, policy: "{}" });
    }

    /** A role with a policy, an hour old, its policy changed so many milliseconds ago. */
    public async role(policyAge: number): Promise<CloudRecord> {
        const role = await this.make(AWS, "aws:iam/role:Role", { name: "access", assumeRolePolicy: "{}" });
        this.clock.milliseconds += 3_600_000;
        await this.make(AWS, "aws:iam/rolePolicy:RolePolicy", { role: "access", name: "policy", policy: "{}" });
        this.clock.milliseconds += policyAge;
        return role;
    }

    public async credentials(policyAge: number): Promise<void> {
        const role = await this.role(policyAge);
        await this.make(ACCOUNT_CONSOLE, "databricks:index/mwsCredentials:MwsCredentials", {
            credentialsName: "credentials",
            roleArn: role.outputs["arn"] ?? "",
        });
    }

    public workspace(): Promise<CloudRecord> {
        const inputs = { workspaceName: "lake", deploymentName: "lake" };
        return this.make(ACCOUNT_CONSOLE, "databricks:index/mwsWorkspaces:MwsWorkspaces", inputs);
    }

    public job(host: string): Promise<CloudRecord> {
        return this.make({ ...ACCOUNT_CONSOLE, host }, "databricks:index/job:Job", { name: "job" });
    }
}

const CASES: Readonly<Record<(typeof REFUSALS)[number]["name"], Case>> = {
    "subnet outside its VPC": {
        refused: (bench) => bench.subnetIn("10.0.0.0/16", "10.1.0.0/24"),
        accepted: (bench) => bench.subnetIn("10.0.0.0/16", "10.0.255.0/24"),
        message: /InvalidSubnet\.Range.*10\.1\.0\.0\/24/,
    },
    "overlapping subnets": {
        refused: (bench) => bench.subnetIn("10.0.0.0/16", "10.0.0.0/23", "10.0.1.0/24"),
        accepted: (bench) => bench.subnetIn("10.0.0.0/16", "10.0.0.0/23", "10.0.2.0/24"),
        message: /InvalidSubnet\.Conflict.*10\.0\.1\.0\/24/,
    },
    "bucket name taken": {
        refused: async (bench) => [await bench.bucket("lake"), await bench.bucket("lake", "210987654321")],
        accepted: async (bench) => [await bench.bucket("lake"), await bench.bucket("pond", "210987654321")],
        message: /BucketAlreadyExists/,
    },
    "second policy of a bucket": {
        refused: async (bench) => [await bench.bucketPolicy("lake"), await bench.bucketPolicy("lake")],
        accepted: async (bench) => [await bench.bucketPolicy("lake"), await bench.bucketPolicy("pond")],
        message: /policy of bucket lake would be overwritten/,
    },
    "delete of what is in use": {
        refused: async (bench) => {
            await bench.subnetIn("10.0.0.0/16", "10.0.0.0/24");
            await Promise.all(bench.cloud.ofType("aws:ec2/vpc:Vpc").map((vpc) => bench.cloud.delete(vpc)));
        },
        accepted: async (bench) => {
            await bench.subnetIn("10.0.0.0/16");
            await Promise.all(bench.cloud.ofType("aws:ec2/vpc:Vpc").map((vpc) => bench.cloud.delete(vpc)));
        },
        message: /DependencyViolation: vpc-\w+ is in use by subnet-\w+/,
    },
    "role whose policy has not settled": {
        refused: (bench) => bench.credentials(999),
        accepted: (bench) => bench.credentials(1000),
        message: /role access lacks the needed permissions/,
    },
    "workspace that does not exist": {
        refused: (bench) => bench.job("lake.cloud.databricks.com"),
        accepted: async (bench) => [await bench.workspace(), await bench.job("lake.cloud.databricks.com")],
        message: /lookup lake\.cloud\.databricks\.com: no such host/,
    },
};

describe("what the simulated clouds refuse", () => {
    for (const { name, source } of REFUSALS) {
        const { refused, accepted, message } = CASES[name];

        it(`${name} (${source})`, async () => {
            expect(await failureOf(refused(new Bench()))).to.match(message);
        });

        it(`not: ${name}, when the fault is absent`, async () => {
            expect(await failureOf(accepted(new Bench()))).to.equal("");
        });
    }

    it("leaves nothing behind when it refuses", async () => {
        const bench = new Bench();
        await failureOf(bench.subnetIn("10.0.0.0/16", "10.1.0.0/24"));
        expect(bench.cloud.records.map(({ type }) => type)).to.deep.equal(["aws:ec2/vpc:Vpc"]);
    });
});
