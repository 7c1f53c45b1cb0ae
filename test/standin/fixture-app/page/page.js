const list = document.querySelector('ul')

window.fixture.onNews((text) => list.append(Object.assign(document.createElement('li'), { textContent: text })))
const answer = await window.fixture.ask('echo', 'ready')
document.querySelector('[role=status]').textContent = answer
