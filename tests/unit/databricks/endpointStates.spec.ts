import { expect } from "chai";
import { progressOf } from "../../../components/databricks/endpointStates";

const S3 = "com.amazonaws.eu-west-1.s3";
const GIT = "com.amazonaws.vpce.eu-west-1.vpce-svc-1";

describe("progressOf", () => {
    it("has nobody wait for what is established, of somebody else or taken back", () => {
        const rules = [
            { endpointService: S3, connectionState: "ESTABLISHED" },
            { endpointService: "com.amazonaws.vpce.eu-west-1.vpce-svc-2", connectionState: "PENDING" },
            { endpointService: GIT, connectionState: "DISCONNECTED", deactivated: true },
        ];
        expect(progressOf(rules, [S3, GIT])).to.deep.equal({ waiting: [], lost: [] });
        expect(progressOf([], [S3])).to.deep.equal({ waiting: [], lost: [] });
    });

    it("says which rules wait, also those of which Databricks says little", () => {
        const rules = [
            { endpointService: S3, connectionState: "CREATING" },
            { endpointService: GIT, connectionState: "PENDING" },
            {},
        ];
        expect(progressOf(rules, [S3, GIT])).to.deep.equal({
            waiting: [`${S3} is CREATING`, `${GIT} is PENDING`, "a service is no state"],
            lost: [],
        });
    });

    for (const connectionState of ["CREATE_FAILED", "DISCONNECTED", "EXPIRED", "REJECTED"]) {
        it(`says which will never be connected, and why (${connectionState})`, () => {
            const rules = [{ endpointService: GIT, connectionState, errorMessage: "the owner said no" }];
            expect(progressOf(rules, [GIT])).to.deep.equal({
                waiting: [],
                lost: [`${GIT} is ${connectionState}: the owner said no`],
            });
        });
    }
});
