import { expect } from "chai";
import { privateAccess } from "../../../components/databricks/privateAccess";

describe("privateAccess", () => {
    it("lets only listed endpoints in when the front end is private", () => {
        expect(privateAccess("private")).to.deep.equal({ publicAccessEnabled: false, privateAccessLevel: "ENDPOINT" });
    });

    it("lets the internet in beside listed endpoints when it is both", () => {
        expect(privateAccess("both")).to.deep.equal({ publicAccessEnabled: true, privateAccessLevel: "ENDPOINT" });
    });

    it("lets the internet in only when the front end is public", () => {
        expect(privateAccess("public")).to.deep.equal({ publicAccessEnabled: true, privateAccessLevel: "ACCOUNT" });
    });
});
