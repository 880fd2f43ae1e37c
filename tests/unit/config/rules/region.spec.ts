import { expect } from "chai";
import { REGIONS } from "../../../../components/shared/regions";
import { environment, foundation, problemsIn, settingsOf, type Raw } from "../samples";

const regions = REGIONS.join(", ");

describe("rules about the region", () => {
    const inGovCloud = (databricks: Raw): Raw => ({
        ...foundation,
        region: "us-gov-west-1",
        databricks: { ...(foundation["databricks"] as Raw), ...databricks },
    });

    it("take every region that Databricks serves over PrivateLink", () => {
        REGIONS.filter((region) => region !== "us-gov-west-1").forEach((region) =>
            settingsOf({ ...environment, region }),
        );
        expect(REGIONS).to.have.lengthOf(17);
    });

    it("say why a region of Databricks without PrivateLink is refused", () => {
        expect(problemsIn({ ...environment, region: "eu-north-1" })).to.deep.equal([
            `region: got "eu-north-1", allowed: ${regions}; ` +
                "choose another region, since Databricks has no back-end PrivateLink in eu-north-1",
        ]);
    });

    it("suggest the region that was meant, if there is one", () => {
        expect(problemsIn({ ...environment, region: "eu-wets-1" })).to.deep.equal([
            `region: got "eu-wets-1", allowed: ${regions}; did you mean eu-west-1?`,
        ]);
        expect(problemsIn({ ...environment, region: "ireland" })).to.deep.equal([
            `region: got "ireland", allowed: ${regions}; choose one of these regions`,
        ]);
    });

    it("want a shard in GovCloud", () => {
        expect(problemsIn(inGovCloud({}))).to.deep.equal([
            "databricks.shard: got nothing, allowed: civilian or dod in us-gov-west-1; " +
                "say which Databricks control plane the account is on",
        ]);
        settingsOf(inGovCloud({ shard: "civilian" }));
        settingsOf(inGovCloud({ shard: "dod" }));
    });

    it("refuse a shard outside GovCloud", () => {
        expect(problemsIn({ ...inGovCloud({ shard: "dod" }), region: "us-west-2" })).to.deep.equal([
            'databricks.shard: got "dod", allowed: nothing outside us-gov-west-1; remove it, or set region to us-gov-west-1',
        ]);
    });

    it("ask an environment in GovCloud for no shard: the foundation says it", () => {
        settingsOf({ ...environment, region: "us-gov-west-1" });
    });
});
