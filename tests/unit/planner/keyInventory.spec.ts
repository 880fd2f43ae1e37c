import * as kms from "@pulumi/aws/kms";
import { expect } from "chai";
import { CustomerManagedKey } from "../../../components/keys/customerManagedKey";
import { logsKeyStatements } from "../../../components/keys/keyPolicies";
import { lifecycleOf } from "../../../components/shared/lifecycle";
import { keysOf, type KeyDocument } from "../../../planner/keyInventory";
import { styleFor } from "../../../planner/render/style";
import { renderKeys } from "../../../planner/render/keys";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { renderPlan } from "../../../planner/render/terminal";
import type { StackDocument } from "../../../planner/model";
import { aStack } from "./documents";

const statement = (Action: unknown, Principal: unknown, Condition?: object): object => ({
    Effect: "Allow",
    Action,
    Principal,
    Resource: "*",
    Condition,
});

/** What the inventory says of a key with such a policy and, if any, such an alias. */
async function inventory(policy: unknown, alias?: string): Promise<readonly KeyDocument[]> {
    const graph = await record(() => {
        const { aws } = testProviders();
        const text = typeof policy === "string" ? policy : JSON.stringify(policy);
        const key = new kms.Key("key", { policy: text }, { provider: aws });
        if (alias !== undefined) {
            new kms.Alias("alias", { name: alias, targetKeyId: key.keyId }, { provider: aws });
            new kms.Alias("other", { name: "alias/other", targetKeyId: "elsewhere" }, { provider: aws });
        }
    });
    return keysOf(graph);
}

describe("the inventory of keys", () => {
    it("says who may do what with a key, and when, most power first", async () => {
        const [key] = await inventory(
            {
                Statement: [
                    statement(["kms:Decrypt", "kms:Encrypt"], {
                        AWS: ["arn:aws:iam::1:role/a", "arn:aws:iam::1:role/b"],
                    }),
                    statement("kms:DescribeKey", "*", { StringNotLike: { "aws:PrincipalArn": "arn:*" } }),
                    statement(
                        "kms:CreateGrant",
                        { Service: "ec2.amazonaws.com" },
                        {
                            Bool: { "kms:GrantIsForAWSResource": "true" },
                            ArnLike: { "aws:SourceArn": ["arn:one", "arn:two"] },
                        },
                    ),
                    statement("kms:*", { AWS: "arn:aws:iam::1:root" }),
                ],
            },
            "alias/lake",
        );
        expect(key).to.deep.include({ alias: "alias/lake", existing: false });
        expect(key?.uses).to.deep.equal([
            { may: "administer", who: ["arn:aws:iam::1:root"], when: [] },
            {
                may: "grant to services",
                who: ["ec2.amazonaws.com"],
                when: ["kms:GrantIsForAWSResource = true", "aws:SourceArn ~ arn:one or arn:two"],
            },
            { may: "encrypt and decrypt", who: ["arn:aws:iam::1:role/a", "arn:aws:iam::1:role/b"], when: [] },
            { may: "other actions", who: ["*"], when: ["aws:PrincipalArn !~ arn:*"] },
        ]);
    });

    it("tells who encrypts from who decrypts", async () => {
        const [key] = await inventory({
            Statement: [
                statement(["kms:GenerateDataKey*"], { Service: "cloudtrail.amazonaws.com" }),
                statement(["kms:Decrypt", "kms:DescribeKey"], { Service: "cloudtrail.amazonaws.com" }),
                statement(["kms:Decrypt", "kms:GenerateDataKey*"], { Service: "config.amazonaws.com" }),
            ],
        });
        expect(key?.uses.map(({ may, who }) => [may, ...who])).to.deep.equal([
            ["encrypt and decrypt", "config.amazonaws.com"],
            ["encrypt", "cloudtrail.amazonaws.com"],
            ["decrypt", "cloudtrail.amazonaws.com"],
        ]);
    });

    it("says nothing of a policy that cannot be read, and of an alias that is not there", async () => {
        for (const policy of ["not JSON", "null", "{}", '{ "Statement": 3 }', '{ "Statement": [7] }']) {
            const [key] = await inventory(policy);
            expect([key?.alias, key?.uses], policy).to.deep.equal([null, []]);
        }
    });

    it("lists replicas, with their regions and their own policies", async () => {
        const graph = await record(() => {
            const args = {
                context: testContext(),
                purpose: "logs",
                workload: "keys",
                statements: logsKeyStatements,
                options: { deletionWindowDays: 30, multiRegion: true, replicaRegions: ["us-east-2"], existing: {} },
            } as const;
            const { aws } = testProviders();
            new CustomerManagedKey("logs-key", { ...args, lifecycle: lifecycleOf("standard") }, { provider: aws });
        });
        const users = keysOf(graph).map(({ alias, replicaRegion, existing, uses }) => ({
            key: [alias, replicaRegion, existing],
            users: uses.flatMap(({ may, who }) => `${may}: ${who.join()}`),
        }));
        const administrator = "administer: arn:aws:iam::111122223333:root";
        expect(users).to.deep.equal([
            {
                key: ["alias/acme-dev-logs", null, false],
                users: [administrator, "encrypt and decrypt: logs.eu-west-1.amazonaws.com"],
            },
            {
                key: ["alias/acme-dev-logs", "us-east-2", false],
                users: [administrator, "encrypt and decrypt: logs.us-east-2.amazonaws.com"],
            },
        ]);
    });

    it("lists a key that is there already, whose owner says who may use it", async () => {
        const lake = { arn: "arn:aws:kms:eu-west-1:111122223333:key/1", alias: "alias/theirs" };
        const graph = await record(() => {
            const options = { deletionWindowDays: 30, multiRegion: false, replicaRegions: [], existing: { lake } };
            const args = {
                context: testContext(),
                purpose: "lake",
                workload: "keys",
                statements: () => [],
                options,
            } as const;
            new CustomerManagedKey("lake-key", { ...args, lifecycle: lifecycleOf("standard") });
        });
        expect(keysOf(graph).map(({ alias, existing, uses }) => [alias, existing, uses])).to.deep.equal([
            ["alias/theirs", true, []],
        ]);
    });

    it("is shown by alias, with accounts and roles by what they are called", () => {
        const uses = [
            { may: "administer", who: ["arn:aws:iam::1:root"], when: ["aws:PrincipalArn = arn:aws:iam::1:role/a"] },
        ] as const;
        const keys = [
            { urn: "a", alias: "alias/lake", replicaRegion: null, existing: false, uses },
            { urn: "b", alias: null, replicaRegion: null, existing: true, uses: [] },
            { urn: "c", alias: "alias/lake", replicaRegion: "eu-central-1", existing: false, uses: [] },
        ];
        expect(renderKeys(aStack({ keys }), styleFor(false, 60))).to.deep.equal([
            "  alias/lake",
            "    administer: account 1, when aws:PrincipalArn = role",
            "      1/a",
            "  a key without a known alias",
            "    there already: its owner says who may use it, and where it has replicas",
            "  alias/lake, replica in eu-central-1",
        ]);
        const shown = (stack: StackDocument): string =>
            renderPlan({ schemaVersion: 1, stacks: [stack], together: [] }, 2, styleFor(false));
        expect(shown(aStack({ keys }))).to.include("\nKeys  3 customer-managed keys\n  alias/lake\n");
        expect(shown(aStack())).not.to.include("Keys");
    });
});
