console.log('art28')
