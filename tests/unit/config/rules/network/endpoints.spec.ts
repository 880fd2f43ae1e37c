import { expect } from "chai";
import { problemsIn, settingsOf, withNetwork } from "../../samples";

const reason = "a sentence that says why";
const id = "vpce-0123456789abcdef0";

const problems = (endpoints: Readonly<Record<string, unknown>>): readonly string[] =>
    problemsIn(withNetwork({ endpoints }));

describe("rules about endpoints", () => {
    it("take none, further ones with a reason, and ones that exist", () => {
        expect(settingsOf(withNetwork({})).network?.endpoints).to.deep.equal({});
        settingsOf(
            withNetwork({
                endpoints: {
                    kms: { mode: "create", reason },
                    sts: { mode: "create", reason, zoneIds: ["euw1-az1"] },
                    glue: { mode: "existing", id },
                },
            }),
        );
    });

    it("claim 66: refuse an unknown service with the nearest known one", () => {
        const [problem] = problems({ kmz: { mode: "create", reason } });
        expect(problem).to.match(
            /^network\.endpoints\.kmz: got an unknown key, allowed: dynamodb, s3, .*; rename it to kms/,
        );
    });

    it("refuse a further endpoint without a reason", () => {
        expect(problems({ kms: { mode: "create" } })).to.deep.equal([
            "network.endpoints.kms.reason: got nothing, allowed: a sentence that says why, 15 to 200 characters; add it to the " +
                "stack file",
        ]);
    });

    it("refuse what is wrong with each of them, one beside the other", () => {
        expect(
            problems({
                kms: { mode: "none" },
                s3: { mode: "existing", id },
                sqs: { mode: "create", reason, zoneIds: ["euw1-az3"] },
            }).map((line) => line.split(":")[0]),
        ).to.deep.equal(["network.endpoints.kms.mode", "network.endpoints.s3.mode", "network.endpoints.sqs.zoneIds"]);
    });
});
