export { passwordLogin } from "./passwordLogin";
export { retention } from "./retention";
