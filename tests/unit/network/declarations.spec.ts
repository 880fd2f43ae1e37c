import { expect } from "chai";
import { vpcDeclarations } from "../../../components/network/declarations";

const there = { mode: "existing", id: "vpce-0a" } as const;

describe("vpcDeclarations", () => {
    it("says nothing of a VPC that is closed and watched", () => {
        expect(vpcDeclarations({ flowLogs: { mode: "create" } })).to.deep.equal({});
    });

    it("says why there is a path, who records, and who has made endpoints that clusters need", () => {
        const said = vpcDeclarations({
            internetPath: "Packages, from a mirror!",
            flowLogs: { mode: "existing" },
            endpoints: { sts: there, s3: there, kms: there },
        });
        expect(said).to.deep.equal({
            "internet-path": "Packages from a mirror",
            "flow-logs": "Recorded by others",
            endpoints: "Made by others: s3 sts",
        });
    });

    it("says why nobody records", () => {
        expect(vpcDeclarations({ flowLogs: { mode: "off", reason: "A sandbox, for a day" } })).to.deep.equal({
            "flow-logs": "None: A sandbox for a day",
        });
    });
});
