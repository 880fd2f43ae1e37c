import { expect } from "chai";
import {
    GOVCLOUD_REGION,
    regionFacts,
    REGIONS,
    REGIONS_WITHOUT_PRIVATELINK,
    type RegionFacts,
    type Shard,
} from "../../../components/shared/regions";

const COMMERCIAL = [
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ca-central-1",
    "eu-central-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

const facts = (region: string, shard: Shard = "commercial"): RegionFacts => {
    const found = regionFacts(region, shard);
    if (found === undefined) {
        throw new Error(`nothing is known of ${region} (${shard})`);
    }
    return found;
};

const ALL = [
    ...COMMERCIAL.map((region) => facts(region)),
    facts(GOVCLOUD_REGION, "civilian"),
    facts(GOVCLOUD_REGION, "dod"),
];

describe("REGIONS", () => {
    it("are the 16 commercial regions and the one of GovCloud, sorted", () => {
        expect(REGIONS).to.deep.equal([...COMMERCIAL, "us-gov-west-1"].sort());
        expect(GOVCLOUD_REGION).to.equal("us-gov-west-1");
    });

    it("leave out those without back-end PrivateLink", () => {
        expect(REGIONS_WITHOUT_PRIVATELINK).to.deep.equal(["eu-north-1"]);
        for (const region of REGIONS_WITHOUT_PRIVATELINK) {
            expect(REGIONS).not.to.include(region);
            expect(regionFacts(region, "commercial")).to.equal(undefined);
        }
    });
});

describe("regionFacts", () => {
    it("needs a shard in GovCloud, and only there", () => {
        expect(regionFacts("us-gov-west-1", "commercial")).to.equal(undefined);
        expect(regionFacts("eu-west-1", "civilian")).to.equal(undefined);
        expect(regionFacts("eu-west-1", "dod")).to.equal(undefined);
    });

    it("knows nothing of what is no region, also of what every object inherits", () => {
        for (const name of ["", "eu-west-9", "EU-WEST-1", "constructor", "toString", "__proto__"]) {
            expect(regionFacts(name, "commercial"), name).to.equal(undefined);
        }
    });

    for (const { region, shard, ...found } of ALL) {
        describe(`${region} (${shard})`, () => {
            it("has endpoint services with whole ids in this region", () => {
                const service = new RegExp(String.raw`^com\.amazonaws\.vpce\.${region}\.vpce-svc-[0-9a-f]{17}$`);
                expect(found.generalAccessService).to.match(service);
                expect(found.relayService).to.match(service);
            });

            it("has two to six zones, each once, all of one region and in ascending order", () => {
                const [code] = (found.zoneIds[0] ?? "").split("-");
                const numbers = found.zoneIds.map((zoneId) => Number(zoneId.slice(`${String(code)}-az`.length)));
                expect(found.zoneIds).to.deep.equal(numbers.map((number) => `${String(code)}-az${String(number)}`));
                expect(numbers).to.deep.equal([...new Set(numbers)].sort((one, other) => one - other));
                expect(numbers.length).to.be.within(2, 6);
            });

            it("has buckets that S3 can have", () => {
                const { artifactBuckets, logBucket, sampleDataBucket, systemTablesBucket, rootPath } = found;
                for (const bucket of [...artifactBuckets, logBucket, sampleDataBucket, systemTablesBucket]) {
                    expect(bucket).to.match(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/);
                }
                expect(rootPath).to.match(/^[a-z]+(-dod)?$/);
            });
        });
    }

    it("has no endpoint service twice, in any region or role", () => {
        const services = ALL.flatMap(({ generalAccessService, relayService }) => [generalAccessService, relayService]);
        expect(new Set(services.map((service) => service.split("vpce-svc-")[1])).size).to.equal(2 * ALL.length);
    });

    it("has the zones of one region in no other", () => {
        const codes = COMMERCIAL.map((region) => facts(region).zoneIds[0]?.split("-")[0]);
        expect(new Set(codes).size).to.equal(COMMERCIAL.length);
    });
});

/** Stated again, by hand, for the regions in which the tables differ most. */
const SPOT_CHECKS: readonly (readonly [string, Shard, Partial<RegionFacts>])[] = [
    [
        "us-east-1",
        "commercial",
        {
            zoneIds: ["use1-az1", "use1-az2", "use1-az3", "use1-az4", "use1-az5", "use1-az6"],
            generalAccessService: "com.amazonaws.vpce.us-east-1.vpce-svc-09143d1e626de2f04",
            relayService: "com.amazonaws.vpce.us-east-1.vpce-svc-00018a8c3ff62ffdf",
            rootPath: "nvirginia",
            artifactBuckets: ["databricks-prod-artifacts-us-east-1"],
            logBucket: "databricks-prod-storage-virginia",
            sampleDataBucket: "databricks-datasets-virginia",
            systemTablesBucket: "system-tables-prod-us-east-1-uc-metastore-bucket",
        },
    ],
    [
        "us-west-1",
        "commercial",
        {
            zoneIds: ["usw1-az1", "usw1-az3"],
            generalAccessService: "com.amazonaws.vpce.us-west-1.vpce-svc-09bb6ca26208063f2",
            relayService: "com.amazonaws.vpce.us-west-1.vpce-svc-04cb91f9372b792fe",
            rootPath: "oregon",
            artifactBuckets: ["databricks-prod-artifacts-us-west-2"],
            logBucket: "databricks-prod-storage-oregon",
            sampleDataBucket: "databricks-datasets-oregon",
            systemTablesBucket: "system-tables-prod-us-west-1-uc-metastore-bucket",
        },
    ],
    [
        "us-west-2",
        "commercial",
        {
            generalAccessService: "com.amazonaws.vpce.us-west-2.vpce-svc-0129f463fcfbc46c5",
            relayService: "com.amazonaws.vpce.us-west-2.vpce-svc-0158114c0c730c3bb",
            artifactBuckets: ["databricks-prod-artifacts-us-west-2", "databricks-update-oregon"],
        },
    ],
    [
        "ca-central-1",
        "commercial",
        {
            rootPath: "canada",
            logBucket: "databricks-prod-storage-montreal",
            sampleDataBucket: "databricks-datasets-montreal",
        },
    ],
    [
        "ap-southeast-3",
        "commercial",
        {
            generalAccessService: "com.amazonaws.vpce.ap-southeast-3.vpce-svc-0fec4092997affd53",
            rootPath: "jakarta",
            logBucket: "databricks-prod-storage-jakarta",
            sampleDataBucket: "databricks-datasets-oregon",
        },
    ],
    [
        "us-gov-west-1",
        "civilian",
        {
            generalAccessService: "com.amazonaws.vpce.us-gov-west-1.vpce-svc-0f25e28401cbc9418",
            relayService: "com.amazonaws.vpce.us-gov-west-1.vpce-svc-05f27abef1a1a3faa",
            rootPath: "pendleton",
            artifactBuckets: ["databricks-prod-artifacts-us-gov-west-1"],
            logBucket: "databricks-prod-storage-pendleton",
            sampleDataBucket: "databricks-datasets-pendleton",
            systemTablesBucket: "system-tables-prod-us-gov-west-1-gov-uc-metastore-bucket",
        },
    ],
    [
        "us-gov-west-1",
        "dod",
        {
            generalAccessService: "com.amazonaws.vpce.us-gov-west-1.vpce-svc-08fddf710780b2a54",
            relayService: "com.amazonaws.vpce.us-gov-west-1.vpce-svc-05c210a2feea23ad7",
            rootPath: "pendleton-dod",
            artifactBuckets: ["databricks-prod-artifacts-us-gov-west-1"],
            logBucket: "databricks-prod-storage-pendleton-dod",
            sampleDataBucket: "databricks-datasets-pendleton",
            systemTablesBucket: "system-tables-prod-us-gov-west-1-dod-uc-metastore-bucket",
        },
    ],
];

describe("the region table, spot-checked against Databricks' reference architecture", () => {
    for (const [region, shard, wanted] of SPOT_CHECKS) {
        it(`${region} (${shard})`, () => {
            expect(facts(region, shard)).to.deep.include(wanted);
        });
    }

    /** General access and relay, in the order of {@link COMMERCIAL}. */
    const IDS =
        "02691fd610d24fd64 02aa633bda3edbec0 0babb9bde64f34d7e 0dc0e98a5800db5c4 0dbfe5d9ee18d6411 03fd4d9b61414f3de " +
        "02535b257fc253ff4 0557367c6fc1a0c5c 0b87155ddd6954974 0b4a72e8f825495f6 0fec4092997affd53 025ca447c232c6a1b " +
        "0205f197ec0e28d65 0c4e25bdbcbfbb684 081f78503812597f7 08e5dfca9572c85c4 0da6ebf1461278016 09b4eb2bc775f4e8c " +
        "01148c7cdc1d1326c 05279412bf5353a45 008b9368d1d011f37 005b039dd0b5f857d 0bafcea8cdfe11b66 0e61564963be1b43f " +
        "09143d1e626de2f04 00018a8c3ff62ffdf 041dc2b4d7796b8d3 090a8fab0d73e39a6 09bb6ca26208063f2 04cb91f9372b792fe " +
        "0129f463fcfbc46c5 0158114c0c730c3bb";

    it("every endpoint service of the commercial regions", () => {
        const ids = COMMERCIAL.map((region) => facts(region))
            .flatMap(({ generalAccessService, relayService }) => [generalAccessService, relayService])
            .map((service) => service.split("vpce-svc-")[1]);
        expect(ids.join(" ")).to.equal(IDS);
    });

    /** Service direct, in the order of {@link COMMERCIAL}. */
    const DIRECT =
        "00645ba5aa920181a 0eda2860bd3ffdc62 0f8cf0950ddb2df95 095bb0c17301d018c 0bad186019cff33de 028527b0920c3e620 " +
        "0a677b49b6d71cf54 040453426d7a48946 0a5d3be4f026f5bd7 000fc680ee188fcf6 041f8eb165985a7eb 09d56640b3fed29b8 " +
        "0a1a39ada4ec3bcdc 052fbd90ec8e1af31 070673a01d3f28066 0d7fe235ba1abe9d2";

    it("every service for much data, which GovCloud has not", () => {
        const ids = COMMERCIAL.map((region) => facts(region).serviceDirect?.service.split("vpce-svc-")[1]);
        expect(ids.join(" ")).to.equal(DIRECT);
        for (const shard of ["civilian", "dod"] as const) {
            expect(facts(GOVCLOUD_REGION, shard).serviceDirect).to.equal(undefined);
        }
    });

    it("the zones of it, which are all but in four regions", () => {
        const limited = COMMERCIAL.map((region) => facts(region))
            .filter(({ zoneIds, serviceDirect }) => serviceDirect?.zoneIds.join() !== zoneIds.join())
            .map(({ region, serviceDirect }) => [region, serviceDirect?.zoneIds.join(" ")]);
        // In ap-northeast-1 the three zones are all there are.
        expect(facts("ap-northeast-1").serviceDirect?.zoneIds).to.deep.equal(["apne1-az1", "apne1-az2", "apne1-az4"]);
        expect(limited).to.deep.equal([
            ["ap-northeast-2", "apne2-az1 apne2-az3"],
            ["us-east-1", "use1-az1 use1-az2 use1-az4"],
            ["us-west-2", "usw2-az1 usw2-az2 usw2-az3"],
        ]);
    });
});
