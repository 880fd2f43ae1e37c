import { expect } from "chai";
import { controlPlane, logDeliveryRoleArn, unityCatalogRoleArn } from "../../../components/shared/controlPlane";

// Stated again, from `aws/tf/variables.tf` of the security reference architecture and `aws/constants.go` of the provider.
const WANTED = {
    commercial: {
        accountId: "414351767826",
        artifactAccountId: "414351767826",
        imageAccountId: "601306020600",
        unityCatalogRole: "unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL",
        logDeliveryRole: "SaasUsageDeliveryRole-prod-IAMRole-3PLHICCRR1TK",
        accountHost: "https://accounts.cloud.databricks.com",
        domain: "cloud.databricks.com",
        partition: "aws",
    },
    civilian: {
        accountId: "044793339203",
        artifactAccountId: "282567162347",
        imageAccountId: "044732911619",
        unityCatalogRole: "unity-catalog-prod-UCMasterRole-1QRFA8SGY15OJ",
        logDeliveryRole: "SaasUsageDeliveryRole-prod-aws-gov-IAMRole-L4QM0RCHYQ1G",
        accountHost: "https://accounts.cloud.databricks.us",
        domain: "cloud.databricks.us",
        partition: "aws-us-gov",
    },
    dod: {
        accountId: "170661010020",
        artifactAccountId: "282567162347",
        imageAccountId: "044732911619",
        unityCatalogRole: "unity-catalog-prod-UCMasterRole-1DI6DL6ZP26AS",
        logDeliveryRole: "SaasUsageDeliveryRole-prod-aws-gov-dod-IAMRole-1DMEHBYR8VC5P",
        accountHost: "https://accounts-dod.cloud.databricks.mil",
        domain: "cloud.databricks.mil",
        partition: "aws-us-gov",
    },
} as const;

const SHARDS = ["commercial", "civilian", "dod"] as const;

describe("controlPlane", () => {
    for (const shard of SHARDS) {
        it(`knows the accounts, hosts and partition of ${shard}`, () => {
            expect(controlPlane(shard)).to.deep.equal(WANTED[shard]);
        });
    }

    it("takes no two shards for one", () => {
        for (const field of ["accountId", "unityCatalogRole", "logDeliveryRole", "accountHost"] as const) {
            expect(new Set(SHARDS.map((shard) => controlPlane(shard)[field])).size, field).to.equal(SHARDS.length);
        }
    });
});

describe("unityCatalogRoleArn", () => {
    it("puts the role into the control plane's account and partition", () => {
        expect(SHARDS.map(unityCatalogRoleArn)).to.deep.equal([
            "arn:aws:iam::414351767826:role/unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL",
            "arn:aws-us-gov:iam::044793339203:role/unity-catalog-prod-UCMasterRole-1QRFA8SGY15OJ",
            "arn:aws-us-gov:iam::170661010020:role/unity-catalog-prod-UCMasterRole-1DI6DL6ZP26AS",
        ]);
    });
});

describe("logDeliveryRoleArn", () => {
    it("puts the role into the control plane's account and partition", () => {
        expect(SHARDS.map(logDeliveryRoleArn)).to.deep.equal([
            "arn:aws:iam::414351767826:role/SaasUsageDeliveryRole-prod-IAMRole-3PLHICCRR1TK",
            "arn:aws-us-gov:iam::044793339203:role/SaasUsageDeliveryRole-prod-aws-gov-IAMRole-L4QM0RCHYQ1G",
            "arn:aws-us-gov:iam::170661010020:role/SaasUsageDeliveryRole-prod-aws-gov-dod-IAMRole-1DMEHBYR8VC5P",
        ]);
    });
});
